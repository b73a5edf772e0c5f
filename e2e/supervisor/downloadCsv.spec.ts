import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';
import { REVIEWED_AGENT, withComments } from '../support/tenThousand';

const { busyAgent, supervisor } = people;
const { voiceWithFourComments: call } = sampleReservations;
const AGENT_ID = busyAgent.insightsAgentId ?? '';

/** The rows of a saved file by the names of its columns, as a program reads them that is not ours. */
async function rowsOf(download: Download): Promise<Record<string, string>[]> {
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, 3)], 'the byte order mark of UTF-8').toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<Record<string, string>>(bytes.subarray(3).toString('utf8'), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

async function download(page: Page, press: () => Promise<void>): Promise<Download> {
  const saved = page.waitForEvent('download');
  await press();
  return saved;
}

const COUNT = 1_200;
const DAY = '\\d{4}-\\d{2}-\\d{2}';

test('a supervisor saves what the filters leave, and hostile texts stay texts', async ({
  emulator,
  signIn,
}) => {
  const hostile = [
    '=HYPERLINK("https://evil.example","Open") zqx',
    ' \u200B＝1+1 zqx',
    'zqx, "quoted"; fine\nsecond line\n- third line',
    '👩🏽‍💻 שלום zqx',
  ];
  hostile.forEach((text, number) =>
    emulator.records.addComment({
      segmentId: call.segmentId,
      agentId: AGENT_ID,
      category: { id: '1', name: '+Formula' },
      text,
      offsetSeconds: 134.7,
      createdAtMs: Date.now() - number * 60_000,
      reviewer: { name: '@Reviewer', email: 'reviewer@example.com' },
    }),
  );
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  await teams.searchFor('zqx');
  await expect(teams.cards(teams.worker)).toHaveCount(4);

  const saved = await download(page, () => teams.choose('Download CSV'));

  expect(saved.suggestedFilename()).toMatch(
    new RegExp(`^assessment-comments ${busyAgent.fullName} ${DAY}\\.csv$`),
  );
  const rows = await rowsOf(saved);
  expect(rows).toHaveLength(4);
  expect(rows.map(({ Comment }) => Comment).sort()).toEqual(
    [
      '\'=HYPERLINK("https://evil.example","Open") zqx',
      "'＝1+1 zqx",
      'zqx, "quoted"; fine\nsecond line\n\'- third line',
      hostile[3],
    ].sort(),
  );
  expect(rows[0]).toMatchObject({
    Category: "'+Formula",
    Reviewer: "'@Reviewer",
    'Position (seconds)': '134',
    Position: '2:14',
    'Written at (UTC)': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
  await expect(teams.worker.getByText('4 comments downloaded')).toBeVisible();
});

test.describe('of a list that is not whole', () => {
  test.use({
    emulatorSettings: { world: withComments(COUNT) },
    expectedErrors: /Failed to load resource/,
  });

  test('a supervisor saves what is loaded, which the file says, or loads the rest first', async ({
    signIn,
  }) => {
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(REVIEWED_AGENT);
    const press = (name: string) => () => teams.worker.getByRole('button', { name }).click();
    await teams.cards(teams.worker).first().waitFor();
    await teams.choose('Download CSV');

    const partial = await download(page, press('Download 50 comments'));
    expect(partial.suggestedFilename()).toContain(' (incomplete).csv');
    const rows = await rowsOf(partial);
    expect(rows).toHaveLength(51);
    expect(rows[50]?.['Conversation']).toBe('Incomplete: only 50 comments were loaded; there are more.');
    await expect(teams.worker.getByText('50 comments downloaded')).toBeVisible();

    await teams.choose('Download CSV');
    const whole = await download(page, press('Load all, then download'));
    expect(whole.suggestedFilename()).not.toContain('incomplete');
    const all = await rowsOf(whole);
    expect(new Set(all.map(({ Comment }) => Comment)).size).toBe(COUNT);
  });

  test('a supervisor gets no file if the rest cannot be loaded, and can save what is loaded', async ({
    emulator,
    signIn,
  }) => {
    const { page } = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(REVIEWED_AGENT);
    await teams.cards(teams.worker).first().waitFor();
    emulator.insights.faults.add({ endpoint: 'comments', response: { kind: 'status', status: 403 } });
    await teams.choose('Download CSV');
    await teams.worker.getByRole('button', { name: 'Load all, then download' }).click();

    await expect(
      teams.worker.getByText('The rest could not be loaded. Nothing was downloaded.'),
    ).toBeVisible();
    const partial = await download(page, () =>
      teams.worker.getByRole('button', { name: 'Download 50 comments' }).click(),
    );
    expect(partial.suggestedFilename()).toContain('(incomplete)');
  });
});
