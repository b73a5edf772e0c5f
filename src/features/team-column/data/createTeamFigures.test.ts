import { act } from '@testing-library/react';
import { comments, DOWN, record, REFUSED, TOO_MANY } from '../../../insights/testing/sampleResponses';
import { agentCommentsQuery } from '../../../shared/data/query/options/commentQueries';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { fakeEntries } from '../../../testing/fakes/fakeEntries';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import type { AgentFigures } from './AgentFigures';
import { createTeamFigures, type TeamFigures } from './createTeamFigures';

const MINUTE_MS = 60_000;

let harness: FeedbackHarness;
let figures: TeamFigures;
let hide: (() => void)[];
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.stopTime();
  jest.setSystemTime(NOON);
  figures = createTeamFigures(harness.services, harness.queryClient, SAMPLE_TONES);
  hide = [];
});
afterEach(() => {
  hide.forEach((each) => each());
  harness.close();
});

const agent = (number: number) => ({ agentId: `agent-${number}`, workerSid: `WK${number}` });
const show = (...numbers: number[]): void => {
  for (const number of numbers) hide.push(figures.show(agent(number)));
};
const state = (number: number) => figures.get().get(`agent-${number}`);
const plan = (number: number, ...texts: string[]) =>
  harness.server.on(
    `Comments?AgentId=agent-${number}&PageSize=1000`,
    comments(texts.map((text, index) => record(text, { agentId: `agent-${number}`, minutesOld: index + 1 }))),
  );
const requests = () => harness.server.requests.length;
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 500) await harness.advanceTime(500);
}

it('asks about one agent after the other, a second apart', async () => {
  [1, 2, 3].forEach((number) => plan(number, 'Well done'));
  show(1, 2, 3);
  expect(state(1)).toEqual({ kind: 'loading' });

  await harness.advanceTime(0);
  expect(requests()).toBe(1);
  expect(state(1)).toMatchObject({ kind: 'counted', count: 1, lastAt: NOON - MINUTE_MS });
  await harness.advanceTime(900);
  expect(requests()).toBe(1);
  await pass(2_000);
  expect(requests()).toBe(3);
  expect(state(3)).toMatchObject({ kind: 'counted', count: 1 });
});

it('asks about at most twenty agents a minute, and about each of them once in ten minutes', async () => {
  const numbers = Array.from({ length: 40 }, (_, index) => index);
  numbers.forEach((number) => plan(number));
  show(...numbers);

  await pass(MINUTE_MS - 1_000);
  expect(requests()).toBe(20);
  await pass(7 * MINUTE_MS);
  expect(requests()).toBe(40);
  expect(numbers.every((number) => state(number)?.kind === 'counted')).toBe(true);
});

it('asks again after ten minutes, about agents that are still on screen only', async () => {
  [1, 1, 2].forEach((number) => plan(number));
  show(1, 2);
  await pass(3_000);
  hide[1]?.();

  await pass(10 * MINUTE_MS);

  expect(requests()).toBe(3);
});

it('asks nothing about an agent that has left the screen', async () => {
  plan(1);
  show(1, 2);
  hide[1]?.();

  await pass(5_000);

  expect(requests()).toBe(1);
});

it('asks nothing while the page is hidden', async () => {
  const { focusManager } = await import('@tanstack/react-query');
  act(() => focusManager.setFocused(false));
  show(1);
  await pass(5_000);
  expect(requests()).toBe(0);

  plan(1);
  act(() => focusManager.setFocused(true));
  await pass(1_000);
  expect(requests()).toBe(1);
});

it('uses the complete list of an agent that another screen has fetched', async () => {
  harness.server.on('Comments?AgentId=agent-1&PageSize=50', comments([record('One', { minutesOld: 5 })]));
  const { services, queryClient } = harness;
  const context = { ...services, queryClient, isPageVisible: true };
  const request = { agentId: 'agent-1', pages: 'first', audience: 'supervisor', isNeeded: true } as const;
  await queryClient.prefetchInfiniteQuery(agentCommentsQuery(context, request));

  show(1);
  await pass(5_000);

  expect(state(1)).toMatchObject({ kind: 'counted', count: 1 });
  expect(requests()).toBe(1);
});

it('shows a failure as such, asks nothing for a while, and then asks again', async () => {
  harness.server.on('Comments?AgentId=agent-1', ...DOWN);
  show(1, 2);
  await pass(2_000);
  expect(state(1)).toEqual({ kind: 'failed' });
  expect(state(2)).toEqual({ kind: 'loading' });

  await pass(10_000);
  expect(requests()).toBe(3);
  plan(2);
  plan(1, 'Well done');
  await pass(30_000);
  expect(state(1)).toMatchObject({ kind: 'counted', count: 1 });
  expect(state(2)).toMatchObject({ kind: 'counted', count: 0 });
});

it('asks again after a failure although the clock was set back meanwhile', async () => {
  harness.server.on('Comments?AgentId=agent-1', ...DOWN);
  show(1, 2);
  await pass(2_000);
  plan(1);
  plan(2);
  jest.setSystemTime(NOON - 24 * 60 * MINUTE_MS);

  await pass(2 * MINUTE_MS);

  expect(state(2)).toMatchObject({ kind: 'counted', count: 0 });
});

it('keeps figures that it cannot renew', async () => {
  plan(1, 'Well done');
  show(1);
  await pass(1_000);
  harness.server.on('Comments?AgentId=agent-1', ...DOWN);

  await pass(10 * MINUTE_MS);

  expect(state(1)).toMatchObject({ kind: 'counted', count: 1 });
});

it('waits as long as Insights says after too many requests', async () => {
  harness.server.on('Comments?AgentId=agent-1', TOO_MANY);
  show(1);
  await pass(29_000);
  expect(requests()).toBe(1);
  plan(1);
  await pass(35_000);
  expect(requests()).toBe(2);
});

it('stops for good when Insights refuses two agents', async () => {
  harness.server.on('Comments?AgentId=agent-1', REFUSED);
  harness.server.on('Comments?AgentId=agent-2', REFUSED);
  show(1, 2, 3);

  await pass(30 * MINUTE_MS);

  expect(requests()).toBe(2);
  expect([1, 2, 3].map(state)).toEqual([{ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' }]);
});

describe('what agents acknowledge and ask', () => {
  const keyOf = (number: number): string => {
    const figures = harness.queryClient.getQueryData<Pick<AgentFigures, 'keys'>>([
      'agentPage',
      `agent-${number}`,
    ]);
    return [...(figures?.keys ?? [])].sort()[0] ?? '';
  };

  it('is fetched after the comments, with one request for an agent', async () => {
    const functions = fakeEntries();
    harness.services.functionsClient = functions.clientOf('WK9');
    figures = createTeamFigures(harness.services, harness.queryClient, SAMPLE_TONES, true);
    plan(1, 'Well done', 'Ask for the number');
    show(1);
    await pass(1_000);
    expect(state(1)).toMatchObject({ feedback: { acknowledged: 0, openReviews: 0 } });

    functions.store('WK1', 'acknowledged', keyOf(1));
    functions.store('WK1', 'review', keyOf(1), 'Why?');
    plan(1, 'Well done', 'Ask for the number');
    await pass(11 * MINUTE_MS);

    expect(state(1)).toMatchObject({ count: 2, feedback: { acknowledged: 1, openReviews: 1 } });
    expect(functions.requestLines).toEqual(['GET Feedback?WorkerSid=WK1', 'GET Feedback?WorkerSid=WK1']);
  });

  it('is not counted on comments that do not exist, because agents can send any key', async () => {
    const functions = fakeEntries();
    harness.services.functionsClient = functions.clientOf('WK9');
    figures = createTeamFigures(harness.services, harness.queryClient, SAMPLE_TONES, true);
    plan(1, 'Well done', 'Ask for the number');
    for (const key of ['1zzz', '1zzy'].map((start) => start.padEnd(24, '0'))) {
      functions.store('WK1', 'acknowledged', key);
      functions.store('WK1', 'review', key, 'Why?');
    }
    show(1);
    await pass(1_000);

    expect(state(1)).toMatchObject({ count: 2, feedback: { acknowledged: 0, openReviews: 0 } });
  });

  it('does not delay the comments on other agents where it is slow', async () => {
    const functions = fakeEntries();
    const release = functions.hold();
    harness.services.functionsClient = functions.clientOf('WK9');
    figures = createTeamFigures(harness.services, harness.queryClient, SAMPLE_TONES, true);
    [1, 2].forEach((number) => plan(number, 'Well done'));
    show(1, 2);
    await pass(5_000);
    expect([state(1), state(2)]).toMatchObject([
      { count: 1, feedback: null },
      { count: 1, feedback: null },
    ]);

    release();
    await pass(500);

    expect([state(1), state(2)]).toMatchObject([
      { feedback: { acknowledged: 0 } },
      { feedback: { acknowledged: 0 } },
    ]);
  });

  it('is missing where it cannot be fetched, and the comments are counted', async () => {
    const functions = fakeEntries();
    functions.respondWith({ status: 500 });
    harness.services.functionsClient = functions.clientOf('WK9');
    figures = createTeamFigures(harness.services, harness.queryClient, SAMPLE_TONES, true);
    [1, 2].forEach((number) => plan(number, 'Well done'));
    show(1, 2);
    await pass(5_000);

    expect(state(1)).toMatchObject({ count: 1, feedback: null });
    expect(state(2)).toMatchObject({ count: 1, feedback: null });
  });
});
