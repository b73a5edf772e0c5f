import { waitFor } from '@testing-library/react';
import { abortReason } from '../../../insights/http/abortReason';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import {
  comments,
  DOWN,
  NOT_FOUND,
  record,
  REFUSED,
  reservationSid,
  segments,
  TOO_MANY,
} from '../../../insights/testing/sampleResponses';
import { runSetupCheck, INITIAL_SETUP_RESULTS, type SetupSources } from './runSetupCheck';
import type { SetupResult, SetupResults } from './SetupResults';

const NO_RESERVATION = `ReservationId=WR${'0'.repeat(32)}`;
const NO_SEGMENT = 'SegmentId=00000000-0000-0000-0000-000000000000';
const ROLES: PlannedResponse = { body: { roles: ['wfo.full_access'] } };
const NO_CONNECTION: PlannedResponse = { fault: 'noConnection' };

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

/** All reported results, in order. */
async function check(
  signal = new AbortController().signal,
  askAgentFunction: SetupSources['askAgentFunction'] = null,
  askFeedbackStore: SetupSources['askFeedbackStore'] = null,
): Promise<SetupResults[]> {
  const reported: SetupResults[] = [];
  const sources = { ...harness.services, askAgentFunction, askFeedbackStore };
  await runSetupCheck(sources, (results) => reported.push(results), signal);
  return reported;
}

async function lastOf(reported: Promise<SetupResults[]>): Promise<SetupResults> {
  const last = (await reported).pop();
  if (!last) throw new Error('Nothing was reported.');
  return last;
}

/** A result in one word: what was found, or the kind of failure. */
function word(result: SetupResult<unknown>): unknown {
  if (result.kind === 'done') return result.value;
  return result.kind === 'failed' ? result.error.kind : result.kind;
}

it('fetches the roles, the conversations this browser has seen, and the comments on one of them, once each', async () => {
  harness.services.agentStorage.addReservation(reservationSid(1));
  harness.services.teamStorage.addReservations(new Map([['WK2', [reservationSid(2)]]]));
  harness.server.on('UserRoles', ROLES);
  harness.server.on('Segments', segments(['segment-1', 'agent-1']));
  harness.server.on('Comments', comments([record('Well done')]));

  const reported = await check();

  expect(harness.server.requestLines).toEqual([
    'UserRoles',
    `Segments?ReservationId=${reservationSid(1)}&ReservationId=${reservationSid(2)}&PageSize=1000`,
    'QualityManagement/Assessments/Comments?SegmentId=segment-1&PageSize=1',
  ]);
  const roles = { names: ['wfo.full_access'], canAddComments: true };
  const batches = reported.map(({ roles, conversations, comments }) =>
    [roles, conversations, comments].map(word),
  );
  expect(reported[0]).toBe(INITIAL_SETUP_RESULTS);
  expect(batches).toEqual([
    ['checking', 'checking', 'checking'],
    [roles, 'checking', 'checking'],
    [roles, 'found', 'checking'],
    [roles, 'found', 'found'],
  ]);
});

it('sends at most 20 reservations in its request', async () => {
  const sids = Array.from({ length: 30 }, (_, index) => reservationSid(index + 1));
  for (const [index, sid] of sids.entries()) {
    harness.services.teamStorage.addReservations(new Map([[`WK${index}`, [sid]]]));
  }
  harness.server.on('UserRoles', ROLES);
  harness.server.on('Segments', segments());
  harness.server.on(NO_SEGMENT, comments([]));

  await check();

  expect(harness.server.requestLines[1]?.match(/ReservationId=/g)).toHaveLength(20);
});

it.each<[string, PlannedResponse]>([
  ['an empty list', segments()],
  ['404', NOT_FOUND],
  ['400', { status: 400, body: { code: 20001 } }],
])('uses ids that do not exist when none is known, and accepts %s as a response', async (_, answer) => {
  harness.server.on('UserRoles', ROLES);
  harness.server.on(NO_RESERVATION, answer);
  harness.server.on(NO_SEGMENT, answer === NOT_FOUND ? NOT_FOUND : comments([]));

  const { conversations, comments: found } = await lastOf(check());

  expect([word(conversations), word(found)]).toEqual(['noIdKnown', 'noIdKnown']);
});

it('does not accept a 400 response for known ids', async () => {
  harness.services.agentStorage.addReservation(reservationSid(1));
  harness.server.on('UserRoles', ROLES);
  harness.server.on(reservationSid(1), { status: 400, body: { code: 20001 } });
  harness.server.on(NO_SEGMENT, comments([]));

  expect(word((await lastOf(check())).conversations)).toBe('rejected');
});

it('fetches the comments of an agent when no conversation is found', async () => {
  harness.services.teamStorage.saveAgentId('WK2', 'agent-2');
  harness.server.on('UserRoles', ROLES);
  harness.server.on(NO_RESERVATION, segments());
  harness.server.on('AgentId=agent-2', comments([]));

  expect(word((await lastOf(check())).comments)).toBe('empty');
});

it.each<[string, readonly PlannedResponse[], string]>([
  ['no connection', [NO_CONNECTION, NO_CONNECTION, NO_CONNECTION], 'network'],
  ['a server that is down', DOWN, 'unavailable'],
  ['an unreadable response', [{ body: 'not what was asked' }], 'unreadable'],
  ['a web page', [{ body: '<html>' }], 'webPage'],
  ['a 429 response', [TOO_MANY], 'rateLimited'],
])('sends no further request after %s', async (_, answers, kind) => {
  harness.server.on('UserRoles', ...answers);

  const { roles, conversations, comments: found } = await lastOf(check());

  expect([roles, conversations, found].map(word)).toEqual([kind, 'skipped', 'skipped']);
});

it('continues after a refusal, because each request can be refused separately', async () => {
  harness.server.on('UserRoles', REFUSED);
  harness.server.on('Segments', { status: 404 });
  harness.server.on('Comments', REFUSED);

  const { roles, conversations, comments: found } = await lastOf(check());

  expect([roles, conversations, found].map(word)).toEqual(['notPermitted', 'notFound', 'notPermitted']);
});

it('also asks the functions, even if Insights cannot be reached', async () => {
  harness.server.on('UserRoles', NO_CONNECTION, NO_CONNECTION, NO_CONNECTION);

  const results = await lastOf(
    check(
      undefined,
      () => Promise.resolve({ kind: 'ready', version: '1.2.3' }),
      () => Promise.resolve({ kind: 'notSetUp', setting: 'FEEDBACK_SYNC_SID' }),
    ),
  );

  expect(results.agentFunction).toEqual({ kind: 'ready', version: '1.2.3' });
  expect(results.feedbackStore).toEqual({ kind: 'notSetUp', setting: 'FEEDBACK_SYNC_SID' });
  expect(word(results.roles)).toBe('network');
});

it('sanitizes role names', async () => {
  harness.server.on('UserRoles', {
    body: { roles: ['wfo.\u202eteam_leader', '', `wfo.${'x'.repeat(100)}`] },
  });
  harness.server.on('Segments', segments());
  harness.server.on('Comments', comments([]));

  const { roles } = await lastOf(check());

  expect(word(roles)).toMatchObject({ names: ['wfo.team_leader', `wfo.${'x'.repeat(56)}`] });
});

it('stops when it is aborted, and reports no further results', async () => {
  const release = harness.server.hold('UserRoles', ROLES);
  const leaving = new AbortController();
  const checking = check(leaving.signal);
  await waitFor(() => expect(harness.server.requests).toHaveLength(1));
  leaving.abort();
  release();

  expect(await checking).toEqual([INITIAL_SETUP_RESULTS]);
  expect(harness.server.aborted).toEqual(['UserRoles']);
});

it('reports nothing of an agent function after it is aborted', async () => {
  const release = harness.server.hold('UserRoles', ROLES);
  const leaving = new AbortController();
  const checking = check(leaving.signal, (signal) => Promise.reject(abortReason(signal)));
  await waitFor(() => expect(harness.server.requests).toHaveLength(1));
  leaving.abort();
  release();

  expect(await checking).toEqual([INITIAL_SETUP_RESULTS]);
});
