import type { Page } from '@playwright/test';
import { z } from 'zod';
import { errorResponse } from '../../emulator/routing/route';
import { people, type SamplePerson } from '../../emulator/world/sample/people';
import type { FeedbackAction } from '../../src/insights/endpoints/feedbackEntries';
import type { SeenMarks } from '../../src/insights/endpoints/seenMarks';
import type { ClientOptions, PageInsights } from './browser/insights';
import { expect, test, type Scene } from './functionsTest';
import { FUNCTIONS_ORIGIN } from './hosts';

const { admin, busyAgent, newAgent, supervisor } = people;
const KEY = '15vho137vq15n17ky02f7f4p';
const OLDER_KEY = '15vho137vq00000000000000';
const NOTE = 'The customer had hung up & said “no”.';

const Asked = z.object({ review: z.object({ askedAt: z.number() }) });

/** The plugin's own client in a page on Flex's origin, with a person's token. */
function clientOf(page: Page, token: string) {
  const options: ClientOptions = { baseUrl: `${FUNCTIONS_ORIGIN}/`, token };
  const call = (name: keyof PageInsights, ...values: unknown[]): Promise<unknown> =>
    page.evaluate(
      ([each, rest]) => {
        const { insights } = window as unknown as {
          insights: Record<string, (...all: unknown[]) => unknown>;
        };
        return insights[each]?.(...rest);
      },
      [name, [options, ...values]] as const,
    );
  return {
    read: (query: { workerSid?: string; before?: string } = {}) => call('feedback', query),
    save: (key: string, action: FeedbackAction) => call('saveFeedback', key, action),
    seen: () => call('seen'),
    saveSeen: (changes: SeenMarks) => call('saveSeen', changes),
  };
}

test('an agent acknowledges a comment and asks for a review, and a supervisor closes it', async ({
  clientPage,
  scene,
}) => {
  const agent = clientOf(clientPage, tokenOf(scene, busyAgent));
  const reviewer = clientOf(clientPage, tokenOf(scene, supervisor));
  expect(await agent.read()).toEqual({ entries: [], nextBefore: null });
  const acknowledged = await agent.save(KEY, { kind: 'acknowledged' });
  expect(acknowledged).toMatchObject({ key: KEY, review: null });
  expect(await agent.save(KEY, { kind: 'acknowledged' })).toEqual(acknowledged);
  const asked = await agent.save(KEY, { kind: 'review', reason: NOTE });
  const { askedAt } = Asked.parse(asked).review;
  await agent.save(OLDER_KEY, { kind: 'acknowledged' });

  const { workerSid } = busyAgent;
  expect(await reviewer.read({ workerSid })).toMatchObject({
    entries: [{ key: KEY, review: { reason: NOTE, closedAt: null } }, { key: OLDER_KEY }],
    nextBefore: null,
  });
  const close = { kind: 'reviewClosed', workerSid, answer: 'You are right.' } as const;
  const former = { ...close, askedAt: askedAt - 1_000 };
  expect(await reviewer.save(KEY, former), 'a review that is not there').toEqual({ failed: 'rejected' });
  await reviewer.save(KEY, { ...close, askedAt });
  expect(await agent.read()).toMatchObject({
    entries: [{ review: { answer: 'You are right.', closedBy: supervisor.workerSid } }, {}],
  });
  expect(await agent.read({ before: KEY })).toMatchObject({ entries: [{ key: OLDER_KEY }] });
});

test('marks of one computer are there on the other one', async ({ clientPage, otherComputer, scene }) => {
  const second = await otherComputer();
  await second.goto('https://flex.twilio.com/');
  const here = clientOf(clientPage, tokenOf(scene, busyAgent));
  const there = clientOf(second, tokenOf(scene, busyAgent));
  expect(await there.seen()).toEqual({ since: null, seen: [], keptNew: [] });
  const since = Date.UTC(2026, 0, 15);
  await Promise.all([
    here.saveSeen({ since, seen: [KEY], keptNew: [] }),
    there.saveSeen({ since: null, seen: [], keptNew: [OLDER_KEY] }),
  ]);
  for (const computer of [here, there]) {
    expect(await computer.seen()).toEqual({ since, seen: [KEY], keptNew: [OLDER_KEY] });
  }
  expect(Object.keys(scene.fakeTwilio.feedback.about(busyAgent.workerSid))).toEqual(['0seen']);
});

test("agents cannot reach another worker's feedback", async ({ clientPage, scene }) => {
  await clientOf(clientPage, tokenOf(scene, busyAgent)).save(KEY, { kind: 'review', reason: NOTE });
  const before = scene.fakeTwilio.feedback.about(busyAgent.workerSid);
  const other = clientOf(clientPage, tokenOf(scene, newAgent));
  const { workerSid } = busyAgent;
  const close = { kind: 'reviewClosed', workerSid, askedAt: null, answer: '' } as const;
  expect(await other.read({ workerSid })).toEqual({ failed: 'notPermitted' });
  expect(await other.save(KEY, close)).toEqual({ failed: 'notPermitted' });
  expect(scene.fakeTwilio.feedback.about(workerSid)).toEqual(before);
  const token = tokenOf(scene, busyAgent);
  scene.emulator.world.sessions.end(token);
  expect(await clientOf(clientPage, token).read()).toEqual({ failed: 'unauthenticated' });
});

test('a page of another site can neither read nor write', async ({ clientPage, scene }) => {
  await clientPage.goto('https://elsewhere.twil.io/');
  const agent = clientOf(clientPage, tokenOf(scene, busyAgent));
  expect(await agent.read()).toEqual({ failed: 'network' });
  expect(await agent.save(KEY, { kind: 'acknowledged' })).toEqual({ failed: 'network' });
  expect(scene.fakeTwilio.feedback.about(busyAgent.workerSid)).toEqual({});
});

test('what the runtime makes of a request cannot be forged', async ({ scene }) => {
  const { origin } = scene.functions;
  const authorization = `Basic ${Buffer.from(`token:${tokenOf(scene, newAgent)}`).toString('base64')}`;
  const form = (fields: string): RequestInit => ({
    method: 'POST',
    headers: { authorization, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: fields,
  });
  const json = (fields: object): RequestInit => ({
    method: 'POST',
    headers: { authorization, 'Content-Type': 'application/json' },
    body: JSON.stringify(fields),
  });
  const own = `Key=${KEY}&Kind=acknowledged`;
  const close = `Key=${KEY}&Kind=reviewClosed&WorkerSid=${busyAgent.workerSid}`;
  const statusOf = async (path: string, init?: RequestInit) =>
    (await fetch(`${origin}/${path}`, init)).status;
  const statuses = await Promise.all([
    statusOf('Feedback', form(`${own}&Key=${KEY}`)),
    statusOf('Feedback', form(`${own}&request=x`)),
    statusOf('Feedback', form(`${own}&Note=${'x'.repeat(10_000)}`)),
    statusOf('Feedback', form(`Key=..%2F0seen&Kind=acknowledged`)),
    statusOf('Feedback', form(`${close}&roles=admin`)),
    statusOf('Feedback?roles=admin', form(close)),
    statusOf('Feedback', form(close)),
    statusOf('Feedback', json({ Key: KEY, Kind: 'acknowledged' })),
    statusOf(`Feedback?${own}`, { headers: { authorization } }),
    statusOf('Feedback/Seen', form(`Since=&Seen=${`${KEY}+`.repeat(10_000)}&KeptNew=`)),
    statusOf(`Feedback/Seen?WorkerSid=${busyAgent.workerSid}`, { headers: { authorization } }),
    statusOf(`Feedback?WorkerSid=${busyAgent.workerSid}`, { headers: { authorization } }),
    statusOf('Feedback', form(own)),
  ]);
  expect(statuses).toEqual([400, 400, 400, 400, 400, 400, 403, 415, 400, 400, 400, 403, 200]);
  expect(Object.keys(scene.fakeTwilio.feedback.about(newAgent.workerSid))).toEqual([KEY]);
  expect(scene.fakeTwilio.feedback.about(busyAgent.workerSid)).toEqual({});
});

test('a failure of Sync is a failure, and never an empty list', async ({ clientPage, scene }) => {
  const agent = clientOf(clientPage, tokenOf(scene, busyAgent));
  const { settings } = scene.fakeTwilio;
  const limited = { ...errorResponse(429, 54009, 'Rate limit exceeded'), headers: { 'Retry-After': '9' } };
  settings.syncFault = () => Promise.resolve(limited);
  const [response] = await Promise.all([
    clientPage.waitForResponse((each) => each.url().startsWith(FUNCTIONS_ORIGIN)),
    clientPage.evaluate(
      async ([url, authorization]) => {
        await fetch(url, { headers: { Authorization: authorization } });
      },
      [
        `${FUNCTIONS_ORIGIN}/Feedback`,
        `Basic ${Buffer.from(`token:${tokenOf(scene, busyAgent)}`).toString('base64')}`,
      ] as const,
    ),
  ]);
  expect(response.status()).toBe(429);
  expect(response.headers()).toMatchObject({ 'retry-after': '9' });
  settings.syncFault = () => Promise.resolve(errorResponse(401, 20003, 'Authenticate'));
  expect(await agent.read()).toEqual({ failed: 'notPermitted' });
});

test('the log of the functions contains no reason and no token', async ({ clientPage, scene }) => {
  const token = tokenOf(scene, busyAgent);
  await clientOf(clientPage, token).save(KEY, { kind: 'review', reason: NOTE });
  await clientOf(clientPage, tokenOf(scene, admin)).read({ workerSid: busyAgent.workerSid });
  const log = scene.functions.log();
  expect(log).toContain('/Feedback');
  const base64 = Buffer.from(`token:${token}`).toString('base64');
  for (const secret of [NOTE, encodeURIComponent(NOTE), 'hung up', token, base64]) {
    expect(log).not.toContain(secret);
  }
});

function tokenOf({ emulator }: Scene, { workerSid }: SamplePerson): string {
  return emulator.world.sessions.issue(workerSid).token;
}
