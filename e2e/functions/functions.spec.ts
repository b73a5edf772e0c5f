import type { Page } from '@playwright/test';
import { createInsightsContract } from '../../emulator/contract/createInsightsContract';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people, type SamplePerson } from '../../emulator/world/sample/people';
import type { CommentsFilter } from '../../src/insights/endpoints/comments';
import type { Outcome, PageInsights, ClientOptions } from './browser/insights';
import { expect, test, type Scene } from './functionsTest';
import { FUNCTIONS_HOST } from './hosts';

const DIRECT = 'https://flex-api.twilio.com/v1/Insights/';
const FUNCTIONS = `https://${FUNCTIONS_HOST}/`;
const { busyAgent, newAgent, agentUnknownToInsights, supervisor } = people;

test('agents without access to Insights read their own comments through the functions', async ({
  clientPage,
  scene,
}) => {
  const token = tokenOf(scene, busyAgent);
  const filter = { agentId: idOf(busyAgent) };
  expect(await comments(clientPage, { baseUrl: DIRECT, token }, filter)).toEqual({ failed: 'notPermitted' });

  const own = scene.emulator.records.commentsMatching(filter);
  const read = await comments(clientPage, { baseUrl: FUNCTIONS, token }, filter);
  // The comments fill several pages. Each page's URL comes from the previous page.
  expect(own.length).toBeGreaterThan(300);
  expect('texts' in read && read.texts).toHaveLength(own.length);
});

test('agents find their segment by its reservation and read the comments on it', async ({
  clientPage,
  scene,
}) => {
  const options = { baseUrl: FUNCTIONS, token: tokenOf(scene, busyAgent) };
  const { reservationSid, segmentId, comments: written } = sampleReservations.voiceWithFourComments;
  expect(await segments(clientPage, options, [reservationSid])).toEqual({ segmentIds: [segmentId] });
  const read = await comments(clientPage, options, { segmentId: segmentId ?? '' });
  expect('texts' in read && read.texts).toHaveLength(written.length);
  expect(await segments(clientPage, options, [sampleReservations.live.reservationSid])).toEqual({
    segmentIds: [],
  });
});

test('the functions reject requests for data of other agents and remove it from responses', async ({
  clientPage,
  scene,
}) => {
  const options = { baseUrl: FUNCTIONS, token: tokenOf(scene, newAgent) };
  const { reservationSid, segmentId } = sampleReservations.voiceWithFourComments;
  const own = sampleReservations.newAgentChat;
  const refused = { failed: 'notPermitted' };
  expect(await comments(clientPage, options, { agentId: idOf(busyAgent) })).toEqual(refused);
  expect(await comments(clientPage, options, { segmentId: segmentId ?? '' })).toEqual(refused);
  const both = { segmentId: segmentId ?? '', agentId: idOf(newAgent) };
  expect(await comments(clientPage, options, both)).toEqual(refused);
  expect(await segments(clientPage, options, [reservationSid])).toEqual(refused);
  expect(await segments(clientPage, options, [own.reservationSid, reservationSid])).toEqual({
    segmentIds: [own.segmentId],
  });
});

test('workers who are not agents in Insights read nothing, whatever their role', async ({
  clientPage,
  scene,
}) => {
  for (const person of [agentUnknownToInsights, people.admin]) {
    const options = { baseUrl: FUNCTIONS, token: tokenOf(scene, person) };
    expect(await comments(clientPage, options, { agentId: idOf(busyAgent) })).toEqual({
      failed: 'notPermitted',
    });
  }
  const options = { baseUrl: FUNCTIONS, token: tokenOf(scene, supervisor) };
  expect(await comments(clientPage, options, { agentId: idOf(busyAgent) })).toEqual({
    failed: 'notPermitted',
  });
});

test('the functions reject an expired token like Insights does', async ({ clientPage, scene }) => {
  const token = tokenOf(scene, busyAgent);
  scene.emulator.world.sessions.end(token);
  for (const each of [token, 'invented']) {
    const options = { baseUrl: FUNCTIONS, token: each };
    expect(await comments(clientPage, options, { agentId: idOf(busyAgent) })).toEqual({
      failed: 'unauthenticated',
    });
  }
});

test('a page of another site gets no response', async ({ clientPage, scene }) => {
  await clientPage.goto('https://elsewhere.twil.io/');
  const options = { baseUrl: FUNCTIONS, token: tokenOf(scene, busyAgent) };
  expect(await comments(clientPage, options, { agentId: idOf(busyAgent) })).toEqual({ failed: 'network' });
  expect(scene.emulator.insights.calls.list()).toEqual([]);
});

test('the Retry-After of Insights reaches the page', async ({ clientPage, scene }) => {
  const response = { kind: 'status', status: 429, body: { code: 20429 }, retryAfterSeconds: 7 } as const;
  scene.emulator.insights.faults.add({ endpoint: 'comments', response });
  const seen = await clientPage.evaluate(
    async ({ url, token }) => {
      const response = await fetch(url, { headers: { Authorization: `Basic ${btoa(`token:${token}`)}` } });
      return [response.status, response.headers.get('Retry-After'), await response.json()] as const;
    },
    {
      url: `${FUNCTIONS}QualityManagement/Assessments/Comments?AgentId=${idOf(busyAgent)}`,
      token: tokenOf(scene, busyAgent),
    },
  );
  expect(seen).toMatchObject([429, '7', { code: 20429, status: 429 }]);
});

test('responses match those of Insights, without the email of the reviewer and without the customer', async ({
  clientPage,
  scene,
}) => {
  const options = { baseUrl: FUNCTIONS, token: tokenOf(scene, busyAgent) };
  const { reservationSid, customerName } = sampleReservations.voiceWithFourComments;
  const contract = createInsightsContract();
  const validateDraft = async (read: () => Promise<Outcome>, status: number): Promise<string[]> => {
    const responsePromise = clientPage.waitForResponse((response) => response.url().startsWith(FUNCTIONS));
    await read();
    const response = await responsePromise;
    const body = await response.text();
    expect(response.status()).toBe(status);
    expect(body).not.toContain('@example.com');
    expect(body).not.toContain(customerName);
    const path = `/v1/Insights${new URL(response.url()).pathname}`;
    // The contract only knows the page URLs of Insights.
    const parsed: unknown = JSON.parse(body.replaceAll(FUNCTIONS, DIRECT));
    return contract.responseProblems({ method: 'GET', path, status, body: parsed });
  };
  expect(await validateDraft(() => comments(clientPage, options, { agentId: idOf(busyAgent) }), 200)).toEqual(
    [],
  );
  expect(await validateDraft(() => segments(clientPage, options, [reservationSid]), 200)).toEqual([]);
  expect(await validateDraft(() => comments(clientPage, options, { agentId: idOf(newAgent) }), 403)).toEqual(
    [],
  );
});

test('the log of the functions contains no comment and no token', async ({ clientPage, scene }) => {
  const token = tokenOf(scene, busyAgent);
  const filter = { agentId: idOf(busyAgent) };
  expect(await comments(clientPage, { baseUrl: FUNCTIONS, token }, filter)).toHaveProperty('texts');
  const log = scene.functions.log();
  const texts = scene.emulator.records
    .commentsMatching(filter)
    .map((record) => (record as { comment: { comment: string | null } }).comment.comment ?? '');
  expect(log).toContain('/QualityManagement/Assessments/Comments');
  expect(texts.filter((text) => text.length > 10 && log.includes(text))).toEqual([]);
  expect(log).not.toContain(token);
  expect(log).not.toContain(Buffer.from(`token:${token}`).toString('base64'));
});

function tokenOf({ emulator }: Scene, { workerSid }: SamplePerson): string {
  return emulator.world.sessions.issue(workerSid).token;
}

function idOf({ insightsAgentId }: SamplePerson): string {
  return insightsAgentId ?? '';
}

function comments(page: Page, options: ClientOptions, filter: CommentsFilter): Promise<Outcome> {
  return page.evaluate(
    ([each, wanted]) => (window as unknown as { insights: PageInsights }).insights.comments(each, wanted),
    [options, filter] as const,
  );
}

function segments(page: Page, options: ClientOptions, sids: [string, ...string[]]): Promise<Outcome> {
  return page.evaluate(
    ([each, wanted]) => (window as unknown as { insights: PageInsights }).insights.segments(each, wanted),
    [options, sids] as const,
  );
}
