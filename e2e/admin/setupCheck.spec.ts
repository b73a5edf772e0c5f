import type { Page } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expectAccessible } from '../support/expectAccessible';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';

const { admin, busyAgent } = people;
const { voiceWithFourComments: call } = sampleReservations;
const SETUP_VIEW = '/assessment-comments-setup';
const OURS = ['.Twilio-View-assessment-comments-setup'];

const setupOf = (page: Page) => page.getByRole('region', { name: 'Assessment comments: setup check' });
const lineOf = (page: Page, name: string) =>
  setupOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });

const requested = ({ insights }: Emulator): string[] =>
  insights.calls
    .list()
    .filter(({ isPreflight }) => !isPreflight)
    .map(({ endpoint }) => String(endpoint));

/** Personal data of the people on screen and of the people the check is about. */
function personalData(): string[] {
  const ofPeople = [admin, busyAgent].flatMap(({ fullName, email, identity }) => [fullName, email, identity]);
  return [...ofPeople, ...call.comments.map(({ text }) => text)];
}

test('an admin opens the setup check, which sends three requests, and copies the result', async ({
  emulator,
  signIn,
}) => {
  const { page } = await signIn(admin);
  await page.getByRole('link', { name: 'Comments setup' }).click();
  const setup = setupOf(page);
  await expect(setup.getByRole('status')).toHaveText('Ready for supervisors. Agents: test once.');
  await expect(lineOf(page, 'Reading conversations')).toContainText("hasn't seen any conversations yet");
  expect(requested(emulator)).toEqual(['userRoles', 'segments', 'comments']);

  const again = setup.getByRole('button', { name: 'Check again' });
  await again.click();
  await expect.poll(() => requested(emulator).length).toBe(6);
  await expect(setup.getByRole('status')).toHaveText('Ready for supervisors. Agents: test once.');
  await expect(again).toBeFocused();

  await page.getByRole('link', { name: 'Teams' }).click();
  await expect(page.getByRole('button').filter({ hasText: call.name, visible: true }).first()).toBeVisible();
  await expect(setup).toBeHidden();
  await page.getByRole('link', { name: 'Comments setup' }).click();
  await expect(lineOf(page, 'Reading conversations')).toContainText('Conversations can be read');
  await expect(lineOf(page, 'Reading comments')).toContainText('OK');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await setup.getByRole('button', { name: 'Copy result' }).click();
  await expect(setup.getByText('Copied', { exact: true })).toBeVisible();

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Your Insights roles (OK): Full access (wfo.full_access):');
  const token = await page.evaluate<string>('Twilio.Flex.Manager.getInstance().user.token');
  for (const personal of [token, ...personalData()]) expect(copied).not.toContain(personal);
  expect(copied).not.toMatch(/[A-Z]{2}[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}/);
});

test.describe('with something to do', () => {
  test.use({
    expectedErrors: new RegExp(`${FAILED_REQUEST.source}|Some plugin settings are ignored`),
    emulatorSettings: {
      theme: 'dark',
      uiAttributes: {
        custom_data: {
          features: {
            assessment_comments: { page_size: 5, agent_id_attribute: 'insights_id', pagesize: 20 },
          },
        },
      },
    },
  });

  test('each line of the setup check says what to do, and axe finds nothing at any width', async ({
    emulator,
    signIn,
  }) => {
    emulator.insights.faults.add({
      endpoint: 'comments',
      response: { kind: 'status', status: 403, body: { code: 45003, status: 403 } },
    });
    const { page } = await signIn(admin, SETUP_VIEW);
    await expect(setupOf(page).getByRole('status')).toHaveText('2 things to do');
    await expect(lineOf(page, 'Reading comments')).toContainText(
      /You don't have permission for this in Insights\. \(45003\).*Give yourself an Insights role/,
    );
    const settings = lineOf(page, 'Settings');
    await expect(settings).toContainText('"page_size" must be a whole number from 10 to 500');
    await expect(settings).toContainText(`"pagesize" isn't a recognized setting`);
    await expect(settings).toContainText('Changed settings: agent_id_attribute.');
    await expectAccessible(page, 'things to do', OURS);
  });
});
