import type { Page } from '@playwright/test';
import { version } from '../../package.json';
import { createInsightsContract } from '../../emulator/contract/createInsightsContract';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people, type SamplePerson } from '../../emulator/world/sample/people';
import type { CommentsFilter } from '../../src/insights/endpoints/comments';
import type { Outcome, PageInsights, ClientOptions } from './browser/insights';
import { expect, test, type Scene } from './functionsTest';
import { FUNCTIONS_HOST } from './hosts';

const DIRECT = 'https://flex-api.twilio.com/v1/Insights/';
const FUNCTIONS = `https://${FUNCTIONS_HOST}/`;
const COMMENTS_PATH = 'QualityManagement/Assessments/Comments';
const { busyAgent, newAgent, agentUnknownToInsights, supervisor, veteranAgent } = people;

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
  const refused = { failed: 'otherAgent' };
  expect(await comments(clientPage, options, { agentId: idOf(busyAgent) })).toEqual(refused);
  expect(await comments(clientPage, options, { segmentId: segmentId ?? '' })).toEqual(refused);
  const both = { segmentId: segmentId ?? '', agentId: idOf(newAgent) };
  expect(await comments(clientPage, options, both)).toEqual(refused);
  expect(await segments(clientPage, options, [reservationSid])).toEqual(refused);
  expect(await segments(clientPage, options, [own.reservationSid, reservationSid])).toEqual({
    segmentIds: [own.segmentId],
  });
});

test('workers whom Insights does not know read nothing, whatever their role', async ({
  clientPage,
  scene,
}) => {
  for (const person of [agentUnknownToInsights, people.admin, supervisor]) {
    const options = { baseUrl: FUNCTIONS, token: tokenOf(scene, person) };
    expect(await comments(clientPage, options, { agentId: idOf(busyAgent) })).toEqual({
      failed: 'notRecognized',
    });
  }
});

test('if Insights ignores the reservation, the caller does not become the agent of the first page', async ({
  clientPage,
  scene,
}) => {
  const token = tokenOf(scene, veteranAgent);
  const firstPage = { segments: [{ segment_id: 'invented', agent_id: idOf(busyAgent) }], meta: {} };
  const response = { kind: 'status', status: 200, body: firstPage } as const;
  scene.emulator.insights.faults.add({ endpoint: 'segments', response });
  const ofOther = await get(clientPage, token, `${COMMENTS_PATH}?AgentId=${idOf(busyAgent)}`);
  expect(ofOther).toMatchObject({ status: 403, body: { code: 403002 } });
  scene.emulator.insights.faults.clear();
  const own = await get(clientPage, token, `${COMMENTS_PATH}?AgentId=${idOf(veteranAgent)}`);
  expect(own.status).toBe(200);
});

test('agents read the facts of their own segment by its id, and nothing about the customer', async ({
  clientPage,
  scene,
}) => {
  const { segmentId, queue, customerName } = sampleReservations.voiceWithFourComments;
  const path = `Segments?SegmentId=${segmentId}`;
  const own = await get(clientPage, tokenOf(scene, busyAgent), path);
  expect(own.body).toMatchObject({ segments: [{ segment_id: segmentId, queue, customer_name: null }] });
  expect(JSON.stringify(own.body)).not.toContain(customerName);
  const ofOther = await get(clientPage, tokenOf(scene, newAgent), path);
  expect(ofOther).toMatchObject({ status: 403, body: { code: 403004 } });
});

test('a parameter cannot replace the headers of a request', async ({ scene }) => {
  const { origin } = scene.functions;
  const authorization = `Basic ${Buffer.from(`token:${tokenOf(scene, busyAgent)}`).toString('base64')}`;
  const url = `${origin}/${COMMENTS_PATH}?AgentId=${idOf(busyAgent)}`;
  const query = `request[headers][authorization]=${encodeURIComponent(authorization)}`;
  const json = (request: unknown): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ request }),
  });
  const statuses = await Promise.all([
    statusOf(`${url}&${query}`),
    statusOf(`${url}&${query}&request[cookies][a]=b`),
    statusOf(`${url}&request=x`, { headers: { authorization } }),
    statusOf(url, json({ headers: { authorization } })),
    statusOf(url, json(null)),
    statusOf(url, { ...json(undefined), headers: { authorization, 'Content-Type': 'application/json' } }),
    statusOf(`${url}&Other=x`, { headers: { authorization } }),
    statusOf(url, { headers: { authorization } }),
  ]);
  expect(statuses).toEqual([400, 400, 400, 400, 400, 405, 400, 200]);
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

test('a page can read the Retry-After of Insights and the version of the functions', async ({
  clientPage,
  scene,
}) => {
  const response = { kind: 'status', status: 429, body: { code: 20429 }, retryAfterSeconds: 7 } as const;
  scene.emulator.insights.faults.add({ endpoint: 'comments', response });
  const path = `${COMMENTS_PATH}?AgentId=${idOf(busyAgent)}`;
  const seen = await get(clientPage, tokenOf(scene, busyAgent), path);
  expect(seen).toMatchObject({
    status: 429,
    retryAfter: '7',
    version,
    body: { code: 20429, status: 429 },
  });
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

/** What a page on Flex's origin can read of the functions' response. */
function get(page: Page, token: string, path: string) {
  return page.evaluate(
    async ([url, authorization]) => {
      const response = await fetch(url, { headers: { Authorization: authorization } });
      return {
        status: response.status,
        retryAfter: response.headers.get('Retry-After'),
        version: response.headers.get('Agent-Function-Version'),
        body: (await response.json()) as Record<string, unknown>,
      };
    },
    [FUNCTIONS + path, `Basic ${Buffer.from(`token:${token}`).toString('base64')}`] as const,
  );
}

async function statusOf(url: string, init?: RequestInit): Promise<number> {
  return (await fetch(url, init)).status;
}
