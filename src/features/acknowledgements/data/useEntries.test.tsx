import { act, waitFor } from '@testing-library/react';
import { sampleComment } from '../../../testing/fixtures/sampleComments';
import { sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { entryKey, fakeEntries, type FakeEntries } from '../../../testing/fakes/fakeEntries';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { createEntriesReader } from './entriesReader';
import { entryOn } from './Entries';
import { useEntries, type EntriesNeed } from './useEntries';

let harness: FeedbackHarness;
let functions: FakeEntries;
beforeEach(() => {
  harness = createFeedbackHarness();
  functions = fakeEntries();
  harness.services.functionsClient = functions.clientOf('WK1');
});
afterEach(() => harness.close());

const viewOf = (...numbers: number[]) =>
  sampleLoadedList(numbers.map((number) => sampleComment({ key: entryKey(number) })));

function start(need: Partial<EntriesNeed> = {}) {
  const all: EntriesNeed = {
    workerSid: null,
    isOn: true,
    views: [viewOf(5)],
    isAllNeeded: false,
    ...need,
  };
  const hook = renderHook(useEntries, all, harness.Wrapper);
  const entries = createEntriesReader(harness.queryClient, all.workerSid);
  return {
    hook,
    on: (number: number) => entryOn(entries.get(), { key: entryKey(number) }),
    rerender: (changes: Partial<EntriesNeed>) => hook.rerender({ ...all, ...changes }),
  };
}

function acknowledgeAll(count: number, workerSid = 'WK1'): void {
  for (let number = 1; number <= count; number += 1) {
    functions.store(workerSid, 'acknowledged', entryKey(number));
  }
}

it('reads the own entries of an agent; what has none is known to have none', async () => {
  acknowledgeAll(4);
  const { on } = start();
  expect(on(4)).toBeUndefined();

  await waitFor(() => expect(on(4)).toMatchObject({ acknowledgedAt: expect.any(Number) as unknown }));

  expect(on(5)).toBeNull();
  expect(functions.requestLines).toEqual(['GET Feedback']);
});

it('reads the entries of the agent that a supervisor has selected', async () => {
  acknowledgeAll(1, 'WK2');
  const { on } = start({ workerSid: 'WK2' });

  await waitFor(() => expect(on(1)).toMatchObject({ review: null }));

  expect(functions.requestLines).toEqual(['GET Feedback?WorkerSid=WK2']);
});

it.each<[string, Partial<EntriesNeed>]>([
  ['acknowledgements are turned off', { isOn: false }],
  ['no comments are loaded', { views: [{ kind: 'loading' }, { kind: 'empty' }] }],
])('asks nothing while %s', async (_, need) => {
  start(need);
  await harness.untilIdle();

  expect(functions.requestLines).toEqual([]);
});

it('reads only as many pages as the loaded comments need', async () => {
  acknowledgeAll(450);
  const { on } = start({ views: [viewOf(450, 300), viewOf(260)] });

  await waitFor(() => expect(on(260)).toBeDefined());
  await harness.untilIdle();

  expect(functions.requestLines).toHaveLength(2);
  expect(on(10)).toBeUndefined();
});

it('reads five pages, and more only when a filter needs them', async () => {
  acknowledgeAll(750);
  const { on, rerender } = start({ views: [viewOf(750, 1)] });
  await waitFor(() => expect(on(251)).toBeDefined());
  await harness.untilIdle();
  expect(functions.requestLines).toHaveLength(5);
  expect(on(250)).toBeUndefined();

  rerender({ views: [viewOf(750, 1)], isAllNeeded: true });

  await waitFor(() => expect(on(1)).toBeDefined());
  expect(functions.requestLines).toHaveLength(8);
});

it('says that entries are missing, and reads them at a press', async () => {
  functions.respondWith({ status: 400 });
  const { hook, on } = start();
  await waitFor(() => expect(hook.current.problem).toMatchObject({ error: { kind: 'rejected' } }));
  expect(on(5)).toBeUndefined();

  functions.respondWith(null);
  act(() => hook.current.problem?.retry());

  await waitFor(() => expect(on(5)).toBeNull());
  expect(hook.current.problem).toBeNull();
});

it('keeps what it has when a later page fails, and does not repeat that automatically at once', async () => {
  acknowledgeAll(150);
  const { hook, on, rerender } = start({ views: [viewOf(150)] });
  await waitFor(() => expect(on(150)).toBeDefined());
  functions.respondWith({ status: 400 });

  rerender({ views: [viewOf(1)] });

  await waitFor(() => expect(hook.current.problem).not.toBeNull());
  expect(on(150)).toBeDefined();
  expect(on(1)).toBeUndefined();
  expect(functions.requestLines).toHaveLength(2);
});
