import { act, waitFor } from '@testing-library/react';
import {
  comments,
  DOWN,
  laterPageUrl,
  NO_CONNECTION,
  NOT_FOUND,
  record,
  REFUSED,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useWorkerComments } from './useWorkerComments';
import { findMember } from '../../../shared/data/storage/teamStorage';

const [ONE, TWO, THREE] = [reservationSid(1), reservationSid(2), reservationSid(3)];

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const worker = (changes: Partial<SelectedWorker> = {}): SelectedWorker => ({
  workerSid: 'WK2',
  agentIdAttribute: null,
  reservationSids: [],
  ...changes,
});
const select = (selected: SelectedWorker) => renderHook(useWorkerComments, selected, harness.Wrapper);
const textsOf = ({ view }: CommentListState) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;
const moreOf = ({ view }: CommentListState) => (view.kind === 'comments' ? view.more : view.kind);

describe('the agent id of a worker', () => {
  it('comes from the attribute without a request, whatever is stored', async () => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-8');
    harness.server.on('AgentId=agent-1', comments([record('Of agent 1')]));

    const list = select(worker({ agentIdAttribute: 'agent-1', reservationSids: [ONE] }));

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Of agent 1']));
    expect(list.current.subject).toBe('WK2');
    expect(harness.server.requests).toHaveLength(1);
  });

  it('comes from storage without a request', async () => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-1');
    harness.server.on('AgentId=agent-1', comments([record('Of agent 1')]));

    const list = select(worker({ reservationSids: [ONE] }));

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Of agent 1']));
  });

  it("is learned again when all of the agent's comments name another agent", async () => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-9');
    harness.server.on('AgentId=agent-9', comments([record('Of another agent', { agentId: 'agent-8' })]));
    harness.server.on(`ReservationId=${ONE}`, segments(['segment-1', 'agent-1']));
    harness.server.on('AgentId=agent-1', comments([record('Of agent 1')]));

    const list = select(worker({ reservationSids: [ONE] }));

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Of agent 1']));
    expect(findMember(harness.services.teamStorage.get(), 'WK2').agentId).toBe('agent-1');
  });

  it('is forgotten when its comments name another agent, and learned from the next reservation', async () => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-9');
    harness.server.on('AgentId=agent-9', comments([record('Of another agent', { agentId: 'agent-8' })]));
    const list = select(worker());
    await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
    harness.server.on(`ReservationId=${ONE}`, segments(['segment-1', 'agent-1']));
    harness.server.on('AgentId=agent-1', comments([record('Of agent 1')]));

    list.rerender(worker({ reservationSids: [ONE] }));

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Of agent 1']));
  });

  it('is fetched once for the current and stored reservations, and then stored', async () => {
    harness.services.teamStorage.addReservations(new Map([['WK2', [TWO, ONE]]]));
    harness.server.on('Segments', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-1']));
    harness.server.on('AgentId=agent-1', comments([record('Of agent 1')]));

    const list = select(worker({ reservationSids: [THREE, TWO] }));
    expect(list.current.view).toEqual({ kind: 'loading' });

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Of agent 1']));
    const requested = [THREE, TWO, ONE].map((sid) => `ReservationId=${sid}`).join('&');
    expect(harness.server.requestLines[0]).toBe(`Segments?${requested}&PageSize=1000`);
    expect(findMember(harness.services.teamStorage.get(), 'WK2').agentId).toBe('agent-1');
  });

  it.each([
    ['segments name two agents', segments(['segment-1', 'agent-1'], ['segment-2', 'agent-2'])],
    ['Insights has no segment', segments()],
    ['the response is 404', NOT_FOUND],
  ])('is unknown when %s', async (_, answer) => {
    harness.server.on('Segments', answer);

    const list = select(worker({ reservationSids: [ONE, TWO] }));

    await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
    expect(findMember(harness.services.teamStorage.get(), 'WK2').agentId).toBeNull();
  });

  it('is asked again at most once a minute for a worker with many short tasks, and stays on screen', async () => {
    harness.stopTime();
    harness.server.on('Segments', segments());
    const list = select(worker({ reservationSids: [reservationSid(100)] }));
    await harness.advanceTime(0);
    expect(list.current.view).toEqual({ kind: 'agentUnknown' });
    const seenBefore = list.all.length;

    for (let task = 1; task <= 59; task += 1) {
      list.rerender(worker({ reservationSids: [reservationSid(100 + task)] }));
      await harness.advanceTime(1_000);
    }
    expect(harness.server.requests).toHaveLength(1);
    expect(new Set(list.all.slice(seenBefore).map(({ view }) => view.kind))).toEqual(
      new Set(['agentUnknown']),
    );

    harness.server.on('Segments', segments());
    await harness.advanceTime(2_000);
    expect(harness.server.requests).toHaveLength(2);
    expect(list.current.view).toEqual({ kind: 'agentUnknown' });
  });

  it('keeps its growing pauses when the supervisor selects the same worker again', async () => {
    harness.stopTime();
    harness.server.on('Segments', segments());
    const list = select(worker({ reservationSids: [ONE] }));
    await harness.advanceTime(0);

    for (let times = 0; times < 5; times += 1) {
      list.rerender(worker({ workerSid: 'WK3' }));
      await harness.advanceTime(10_000);
      list.rerender(worker({ reservationSids: [ONE] }));
      await harness.advanceTime(10_000);
    }

    expect(harness.server.requests).toHaveLength(1);
  });

  it('is asked at once when the tasks of a worker arrive after the worker', async () => {
    const list = select(worker());
    await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('AgentId=agent-1', comments([record('Of agent 1')]));

    list.rerender(worker({ reservationSids: [ONE] }));

    await waitFor(() => expect(textsOf(list.current)).toEqual(['Of agent 1']));
  });

  it('is unknown without a request when the worker has no reservations', async () => {
    const list = select(worker());

    await waitFor(() => expect(list.current.view).toEqual({ kind: 'agentUnknown' }));
    expect(harness.server.requests).toEqual([]);
  });

  it('is not fetched for the next worker after the supervisor was refused', async () => {
    harness.server.on('Segments', REFUSED);
    const list = select(worker({ reservationSids: [ONE] }));
    await waitFor(() => expect(list.current.view).toMatchObject({ error: { kind: 'notPermitted' } }));

    harness.server.on('Segments', REFUSED);
    list.rerender(worker({ workerSid: 'WK3', reservationSids: [TWO] }));
    await waitFor(() => expect(harness.server.requests).toHaveLength(2));
    await harness.untilIdle();

    list.rerender(worker({ workerSid: 'WK4', reservationSids: [THREE] }));

    expect(list.current.view).toMatchObject({ kind: 'failed', error: { kind: 'notPermitted' } });
    expect(harness.server.requests).toHaveLength(2);
  });
});

it('shows the comments on an agent whom the supervisor may see after another agent was refused', async () => {
  harness.server.on('AgentId=agent-1', REFUSED);
  const list = select(worker({ workerSid: 'WK2', agentIdAttribute: 'agent-1' }));
  await waitFor(() => expect(list.current.view).toMatchObject({ error: { kind: 'notPermitted' } }));

  harness.server.on('AgentId=agent-2', comments([record('Of agent 2', { agentId: 'agent-2' })]));
  list.rerender(worker({ workerSid: 'WK3', agentIdAttribute: 'agent-2' }));

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Of agent 2']));
});

it('omits comments that name another agent, but counts them', async () => {
  harness.server.on('AgentId', comments([record('Theirs'), record('Of agent 2', { agentId: 'agent-2' })]));

  const list = select(worker({ agentIdAttribute: 'agent-1' }));

  await waitFor(() => expect(textsOf(list.current)).toEqual(['Theirs']));
  expect(list.current.view).toMatchObject({ unreadableCount: 1 });
});

it("never shows one worker's comments under another's name during quick switches", async () => {
  harness.stopTime();
  const workers = Array.from({ length: 11 }, (_, index) =>
    // Insights does not know every second one.
    worker({ workerSid: `WK${index}`, agentIdAttribute: index % 2 === 0 ? `agent-${index}` : null }),
  );
  const commentsOf = (index: number) => comments([record(`Of WK${index}`, { agentId: null })]);
  const held = [0, 2, 4, 6, 8].map((index) =>
    harness.server.hold(`AgentId=agent-${index}&`, commentsOf(index)),
  );
  harness.server.on('AgentId=agent-10&', commentsOf(10));
  const list = select(worker({ agentIdAttribute: null }));
  for (const each of workers) {
    list.rerender(each);
    await harness.advanceTime(200);
  }
  held.forEach((release) => release());
  await harness.advanceTime(0);

  expect(textsOf(list.current)).toEqual(['Of WK10']);
  const listed = list.all.filter(({ view }) => view.kind === 'comments');
  expect(new Set(listed.map(({ subject }) => subject))).toEqual(new Set(['WK10']));
  expect(new Set(listed.flatMap(textsOf))).toEqual(new Set(['Of WK10']));
  expect(harness.server.aborted).toHaveLength(5);
});

describe('loading all', () => {
  const later = (page: number) => laterPageUrl(page, 'AgentId=agent-1');
  const many = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) =>
      record(`Comment ${from + index}`, { minutesOld: from + index }),
    );
  const countOf = ({ view }: CommentListState) => (view.kind === 'comments' ? view.comments.length : 0);
  const startWith = async (nextPageUrl: string | null) => {
    harness.server.on('AgentId=agent-1&PageSize=50', comments(many(0, 50), nextPageUrl));
    const list = select(worker({ agentIdAttribute: 'agent-1' }));
    await waitFor(() => expect(countOf(list.current)).toBe(50));
    return list;
  };

  it('is not offered when everything is loaded', async () => {
    const list = await startWith(null);

    expect(list.current.loadAll).toBeNull();
  });

  it('fetches two thousand comments in two requests, and shows them as they arrive', async () => {
    const list = await startWith(later(1));
    const first = harness.server.hold('PageSize=1000', comments(many(0, 1_000), later(2)));
    const second = harness.server.hold('PageToken=PT2', comments(many(1_000, 2_000)));
    expect(list.current.loadAll?.running).toBe(false);

    act(() => list.current.loadAll?.start());
    expect(list.current.loadAll?.running).toBe(true);
    expect([countOf(list.current), moreOf(list.current)]).toEqual([50, 'loading']);

    first();
    await waitFor(() => expect(countOf(list.current)).toBe(1_000));
    expect(moreOf(list.current)).toBe('loading');

    second();
    await waitFor(() => expect(countOf(list.current)).toBe(2_000));
    expect([moreOf(list.current), list.current.loadAll]).toEqual(['none', null]);
    expect(harness.server.requests).toHaveLength(3);
  });

  it('can be stopped before the first large page, and keeps the small one', async () => {
    const list = await startWith(later(1));
    harness.server.hold('PageSize=1000', comments(many(0, 1_000)));
    act(() => list.current.loadAll?.start());
    await waitFor(() => expect(harness.server.requests).toHaveLength(2));

    act(() => list.current.loadAll?.stop());

    await waitFor(() => expect(harness.server.aborted).toHaveLength(1));
    await waitFor(() => expect(moreOf(list.current)).toBe('available'));
    expect([countOf(list.current), list.current.loadAll?.running]).toEqual([50, false]);
  });

  it('can be stopped when the first page is unordered', async () => {
    const outOfOrder = [...many(0, 50)].reverse();
    harness.server.on('AgentId=agent-1&PageSize=50', comments(outOfOrder, later(1)));
    harness.server.hold('PageSize=1000', comments(many(0, 1_000)));
    const list = select(worker({ agentIdAttribute: 'agent-1' }));
    await waitFor(() => expect(harness.server.requests).toHaveLength(2));
    act(() => list.current.loadAll?.start());

    act(() => list.current.loadAll?.stop());

    await waitFor(() => expect(moreOf(list.current)).toBe('available'));
    expect([countOf(list.current), list.current.loadAll?.running]).toEqual([50, false]);
  });

  it('can be stopped later, keeps the loaded comments, and continues from there', async () => {
    const list = await startWith(later(1));
    harness.server.on('PageSize=1000', comments(many(0, 1_000), later(2)));
    harness.server.hold('PageToken=PT2', comments(many(1_000, 2_000)));
    act(() => list.current.loadAll?.start());
    await waitFor(() => expect(harness.server.requests).toHaveLength(3));

    act(() => list.current.loadAll?.stop());
    await waitFor(() => expect(list.current.loadAll?.running).toBe(false));
    expect([countOf(list.current), moreOf(list.current)]).toEqual([1_000, 'available']);

    harness.server.on('PageToken=PT2', comments(many(1_000, 2_000)));
    act(() => list.current.loadAll?.start());
    await waitFor(() => expect(countOf(list.current)).toBe(2_000));
  });

  it.each([
    ['the first large page', 'PageSize=1000', 50],
    ['a later page', 'PageToken=PT2', 1_000],
  ])('keeps the loaded comments when %s fails, and continues on request', async (_, failing, count) => {
    const list = await startWith(later(1));
    harness.server.on(failing, ...DOWN);
    harness.server.on('PageSize=1000', comments(many(0, 1_000), later(2)));
    harness.server.on('PageToken=PT2', comments(many(1_000, 2_000)));

    act(() => list.current.loadAll?.start());

    await waitFor(() => expect(moreOf(list.current)).toBe('failed'));
    expect([countOf(list.current), list.current.loadAll?.running]).toEqual([count, false]);
    act(() => list.current.loadAll?.start());
    await waitFor(() => expect(countOf(list.current)).toBe(2_000));
  });

  it('ends when the page tokens are always refused', async () => {
    const expired = { status: 400, body: { code: 21481 } };
    const list = await startWith(later(1));
    const page = comments(many(0, 1_000), later(2));
    harness.server.on('PageSize=1000', page, page);
    harness.server.on('PageToken=PT2', expired, expired);

    act(() => list.current.loadAll?.start());

    await waitFor(() => expect(harness.server.requests).toHaveLength(5));
    await waitFor(() => expect(moreOf(list.current)).toBe('failed'));
    expect([countOf(list.current), list.current.loadAll?.running]).toEqual([1_000, false]);
  });

  it('ends when another worker is selected, and does not continue when the first one is selected again', async () => {
    const list = await startWith(later(1));
    harness.server.on('PageSize=1000', comments(many(0, 1_000), later(2)));
    harness.server.hold('PageToken=PT2', comments(many(1_000, 2_000)));
    act(() => list.current.loadAll?.start());
    await waitFor(() => expect(harness.server.requests).toHaveLength(3));

    harness.server.on('AgentId=agent-2', comments([]));
    list.rerender(worker({ workerSid: 'WK3', agentIdAttribute: 'agent-2' }));
    await waitFor(() => expect(list.current.view.kind).toBe('empty'));
    expect(harness.server.aborted).toHaveLength(1);

    list.rerender(worker({ agentIdAttribute: 'agent-1' }));
    await waitFor(() => expect(countOf(list.current)).toBe(1_000));
    expect([moreOf(list.current), list.current.loadAll?.running]).toEqual(['available', false]);
  });

  it('waits without a network, and continues when it is back', async () => {
    const list = await startWith(later(1));
    const first = harness.server.hold('PageSize=1000', comments(many(0, 1_000), later(2)));
    act(() => list.current.loadAll?.start());
    await waitFor(() => expect(harness.server.requests).toHaveLength(2));
    harness.setOnline(false);
    harness.server.on('PageToken=PT2', ...NO_CONNECTION);
    first();
    await waitFor(() => expect(list.current.view).toMatchObject({ problem: { kind: 'offline' } }));
    expect(countOf(list.current)).toBe(1_000);
    expect(list.current.loadAll?.running).toBe(false);

    harness.server.on('PageToken=PT2', comments(many(1_000, 2_000)));
    harness.setOnline(true);

    await waitFor(() => expect(countOf(list.current)).toBe(2_000));
  });
});
