import { focusManager } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { sampleComment } from '../../../testing/fixtures/sampleComments';
import { createStore, type Store } from '../../../shared/store';
import { segmentsKey } from '../../../shared/data/query/options/segmentQueries';
import { REFUSED, reservationSid, segments } from '../../../insights/testing/sampleResponses';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { createConversationFacts, type ConversationFacts } from '../../conversation/data/conversationFacts';
import { createNewOnTasks, useNewOnTask, type NewOnTasks } from './newOnTasks';
import { noNewSummary, summarizeNew, type NewSummary } from './newSummary';
import { useFindTasksOfNew, type ListedTasks } from './useFindTasksOfNew';

const [first = '', second = '', third = ''] = [1, 2, 3].map(reservationSid);
const asking = (sid: string) => `Segments?ReservationId=${sid}`;

let harness: FeedbackHarness;
let summary: Store<NewSummary>;
let known: ConversationFacts;
let newOnTasks: NewOnTasks;
beforeEach(() => {
  harness = createFeedbackHarness();
  summary = createStore(noNewSummary);
  known = createConversationFacts(harness.queryClient);
  newOnTasks = createNewOnTasks(summary, known);
});
afterEach(() => harness.close());

const arrive = (...segmentIds: string[]) =>
  act(() =>
    summary.update((before) =>
      summarizeNew(
        before,
        segmentIds.map((segmentId) => sampleComment({ segmentId })),
      ),
    ),
  );
const know = (sid: string, ...segmentIds: string[]) =>
  act(
    () =>
      void harness.queryClient.setQueryData(
        segmentsKey(sid),
        segmentIds.map((segmentId) => ({ segmentId, agentId: null, conversationId: null, startedAt: null })),
      ),
  );
const useTaskOf = (sid: string | null) => useNewOnTask(newOnTasks, sid);
const useFinder = (tasks: ListedTasks) => useFindTasksOfNew(summary, newOnTasks, tasks);
const showList = (ended: string[], all = ended) => renderHook(useFinder, { all, ended }, harness.Wrapper);
const requestCount = () => harness.server.requests.length;
/** Waits for this many requests, and lets others start that are due. */
const settle = async (count = 0) => {
  await waitFor(() => expect(requestCount()).toBeGreaterThanOrEqual(count));
  await harness.untilIdle();
  await act(() => Promise.resolve());
  await harness.untilIdle();
};

describe('the new comments on a task', () => {
  it('are those on any of its segments', () => {
    know(first, 'one', 'two');
    arrive('one', 'two', 'two', 'elsewhere');

    expect([first, second].map(newOnTasks.countOn)).toEqual([3, 0]);
  });

  it('render only the tasks whose count changes', () => {
    know(first, 'one');
    know(second, 'two');
    const [shown, beside, without] = [first, second, null].map((sid) =>
      renderHook(useTaskOf, sid, harness.Wrapper),
    );

    arrive('one');
    know(third, 'three');

    expect(shown?.all).toEqual([0, 1]);
    expect(beside?.all).toEqual([0]);
    expect(without?.all).toEqual([0]);
  });

  it('look at no segment while nothing is new', () => {
    const of = jest.spyOn(known, 'segmentsOf');
    renderHook(useTaskOf, first, harness.Wrapper);

    know(first, 'one');

    expect(of).not.toHaveBeenCalled();
  });

  it('are still known after the cache has forgotten the segments', () => {
    know(first, 'one');
    arrive('one');
    expect(newOnTasks.countOn(first)).toBe(1);

    harness.queryClient.clear();

    expect(newOnTasks.countOn(first)).toBe(1);
  });
});

describe('finding the task of a new comment', () => {
  it('asks for nothing while nothing is new', async () => {
    showList([first, second]);
    await settle();

    expect(requestCount()).toBe(0);
  });

  it('asks for nothing when the task is known', async () => {
    know(first, 'one');
    showList([second], [first, second]);

    arrive('one');
    await settle();

    expect(requestCount()).toBe(0);
  });

  it('asks for ended tasks one after the other, and no further than needed', async () => {
    showList([first, second, third]);
    harness.server.on(asking(first), segments(['zero', 'agent-1']));
    harness.server.on(asking(second), segments(['one', 'agent-1']));

    arrive('one');
    await settle(2);

    expect(requestCount()).toBe(2);
    expect(newOnTasks.countOn(second)).toBe(1);
  });

  it('asks for each task once, also when more comments arrive', async () => {
    showList([first]);
    harness.server.on(asking(first), segments());
    arrive('one');
    await settle();

    arrive('one', 'two');
    await settle();

    expect(requestCount()).toBe(1);
  });

  it('asks for a task that ends later', async () => {
    const list = showList([], [first]);
    arrive('one');
    await settle();
    expect(requestCount()).toBe(0);

    harness.server.on(asking(first), segments(['one', 'agent-1']));
    list.rerender({ all: [first], ended: [first] });
    await settle();

    expect(newOnTasks.countOn(first)).toBe(1);
  });

  it('asks for nothing while the page is hidden', async () => {
    act(() => focusManager.setFocused(false));
    showList([first]);

    arrive('one');
    await settle();
    expect(requestCount()).toBe(0);

    harness.server.on(asking(first), segments(['one', 'agent-1']));
    harness.focus();
    await settle();
    expect(requestCount()).toBe(1);
  });

  it('asks for no other task after Insights has refused two, and never again for a refused one', async () => {
    showList([first, second, third]);
    harness.server.on(asking(first), REFUSED);
    harness.server.on(asking(second), REFUSED);

    arrive('one');
    await settle(2);
    arrive('one', 'two');
    await settle();

    expect(requestCount()).toBe(2);
  });
});
