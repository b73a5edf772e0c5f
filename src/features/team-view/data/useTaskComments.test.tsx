import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import {
  comments,
  conversation,
  DOWN,
  NOT_FOUND,
  record,
  reservationSid,
  segments,
} from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { SelectedTask } from '../../../shared/data/selection';
import { useTaskComments } from './useTaskComments';
import { useWorkerComments } from './useWorkerComments';
import { findMember } from '../../../shared/data/storage/teamStorage';

const ONE = reservationSid(1);
const TWO = reservationSid(2);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const task = (changes: Partial<SelectedTask> = {}): SelectedTask => ({
  reservationSid: ONE,
  phase: 'ended',
  workerSid: 'WK2',
  agentIdAttribute: null,
  hasRecording: true,
  ...changes,
});
const select = (selected = task()) => renderHook(useTaskComments, selected, harness.Wrapper);
const textsOf = ({ view }: CommentListState) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;
const THEIRS = record('On the other list', { agentId: 'agent-2', segmentId: 'segment-2', minutesOld: 5 });

describe('a conversation with one agent', () => {
  it('shows its comments after three requests, and names the agent', async () => {
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations?SegmentId=segment-1', conversation(['segment-1', 'Alex Example']));
    harness.server.on('Comments?SegmentId=segment-1', comments([record('Well done')]));

    const shown = select();
    expect(shown.current.list.view).toEqual({ kind: 'loading' });

    await waitFor(() => expect(textsOf(shown.current.list)).toEqual(['Well done']));
    await waitFor(() => expect([...shown.current.agentNames]).toEqual([['segment-1', 'Alex Example']]));
    expect(shown.current).toMatchObject({
      list: { subject: ONE },
      othersFailed: null,
      target: { segmentId: 'segment-1', agentId: 'agent-1' },
    });
    expect(harness.server.requests).toHaveLength(3);
  });

  it.each([
    ['is learned again when the segments of the task name another agent', null, 2, 'agent-1'],
    ['stays when an admin has set the attribute', 'agent-7', 1, 'agent-9'],
  ])('a stored agent id %s', async (_, agentIdAttribute, segmentRequests, expected) => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-9');
    for (let count = 0; count < segmentRequests; count += 1)
      harness.server.on('Segments?ReservationId', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations', conversation(['segment-1', null]));
    harness.server.on('Comments?SegmentId=segment-1', comments([record('Well done')]));

    const shown = select(task({ agentIdAttribute }));

    await waitFor(() => expect(textsOf(shown.current.list)).toEqual(['Well done']));
    await harness.untilIdle();
    expect(findMember(harness.services.teamStorage.get(), 'WK2').agentId).toBe(expected);
  });

  it("immediately shows comments from the agent's own list", async () => {
    harness.server.on('AgentId=agent-1', comments([record('Seen before')]));
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations', conversation(['segment-1', null]));
    const confirm = harness.server.hold(
      'SegmentId=segment-1',
      comments([record('Seen before'), record('More')]),
    );
    const worker = { workerSid: 'WK2', agentIdAttribute: 'agent-1', reservationSids: [] };
    const both = renderHook(
      () => ({ worker: useWorkerComments(worker), task: useTaskComments(task()) }),
      undefined,
      harness.Wrapper,
    );

    await waitFor(() => expect(textsOf(both.current.task.list)).toEqual(['Seen before']));

    confirm();
    await waitFor(() => expect(textsOf(both.current.task.list)).toEqual(['Seen before', 'More']));
  });
});

describe('a transferred conversation', () => {
  it("shows the comments of all its agents, and the worker's own while the others are being fetched", async () => {
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    const others = harness.server.hold(
      'Conversations',
      conversation(['segment-2', 'Sam Example'], ['segment-1', null]),
    );
    harness.server.on('SegmentId=segment-1', comments([record('On the own list')]));
    const shown = select();
    await waitFor(() => expect(textsOf(shown.current.list)).toEqual(['On the own list']));
    const shownSince = shown.all.length;

    harness.server.on('Comments?SegmentId=segment-1', comments([record('On the own list')]));
    harness.server.on('Comments?SegmentId=segment-2', comments([THEIRS]));
    others();

    await waitFor(() =>
      expect(textsOf(shown.current.list)).toEqual(['On the own list', 'On the other list']),
    );
    expect([...shown.current.agentNames]).toEqual([
      ['segment-2', 'Sam Example'],
      ['segment-1', null],
    ]);
    for (const { list } of shown.all.slice(shownSince)) expect(textsOf(list)).toContain('On the own list');
  });

  it('does not show "empty" before all of its segments are known', async () => {
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    const others = harness.server.hold(
      'Conversations',
      conversation(['segment-1', null], ['segment-2', null]),
    );
    harness.server.on('SegmentId=segment-1', comments([]), comments([]));
    harness.server.on('SegmentId=segment-2', comments([THEIRS]));
    const shown = select();
    await waitFor(() => expect(harness.server.requests).toHaveLength(3));
    others();

    await waitFor(() => expect(textsOf(shown.current.list)).toEqual(['On the other list']));
    expect(shown.all.map(({ list }) => list.view.kind)).not.toContain('empty');
  });

  it("shows the worker's own comments when the others cannot be fetched, says so, and fetches again on refresh", async () => {
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations', ...DOWN);
    harness.server.on('SegmentId=segment-1', comments([record('On the own list')]));
    const shown = select();
    await waitFor(() => expect(shown.current.othersFailed).toMatchObject({ kind: 'unavailable' }));
    expect(textsOf(shown.current.list)).toEqual(['On the own list']);

    harness.server.on('Conversations', conversation(['segment-1', null], ['segment-2', null]));
    harness.server.on('Comments?SegmentId=segment-1', comments([record('On the own list')]));
    harness.server.on('Comments?SegmentId=segment-1', comments([record('On the own list')]));
    harness.server.on('Comments?SegmentId=segment-2', comments([THEIRS]));
    act(() => shown.current.list.refresh());

    await waitFor(() =>
      expect(textsOf(shown.current.list)).toEqual(['On the own list', 'On the other list']),
    );
    expect(shown.current.othersFailed).toBeNull();
  });

  it('has no other segments when Insights finds no conversation', async () => {
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));
    harness.server.on('Conversations', NOT_FOUND);
    harness.server.on('SegmentId=segment-1', comments([record('On the own list')]));

    const shown = select();

    await waitFor(() => expect(textsOf(shown.current.list)).toEqual(['On the own list']));
    expect(shown.current.othersFailed).toBeNull();
  });
});

describe('the target of a new comment', () => {
  const targetOfTask = async (selected: SelectedTask, ...pairs: [string, string | null][]) => {
    harness.server.on('Segments', segments(...pairs));
    harness.server.on('Conversations', NOT_FOUND);
    for (const [segmentId] of pairs) harness.server.on(`Comments?SegmentId=${segmentId}`, comments([]));
    const shown = select(selected);
    await waitFor(() => expect(shown.current.list.view.kind).toBe('empty'));
    return shown.current.target;
  };
  const targetOf = (...pairs: [string, string | null][]) => targetOfTask(task(), ...pairs);

  it("is the worker's own segment when there are several", async () => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-2');

    expect(await targetOf(['segment-1', 'agent-1'], ['segment-2', 'agent-2'])).toEqual({
      segmentId: 'segment-2',
      agentId: 'agent-2',
    });
  });

  it("is the segment of the agent that the worker's attribute names, whatever is stored", async () => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-2');
    const selected = task({ agentIdAttribute: 'agent-1' });

    expect(await targetOfTask(selected, ['segment-1', 'agent-1'], ['segment-2', 'agent-2'])).toEqual({
      segmentId: 'segment-1',
      agentId: 'agent-1',
    });
  });

  it('is the segment of the agent that the only segment names, whatever is stored', async () => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-2');
    // The stored agent is checked.
    harness.server.on('Segments', segments(['segment-1', 'agent-1']));

    expect(await targetOf(['segment-1', 'agent-1'])).toEqual({ segmentId: 'segment-1', agentId: 'agent-1' });
  });

  it('is a segment that names no agent, with the stored agent', async () => {
    harness.services.teamStorage.saveAgentId('WK2', 'agent-1');

    expect(await targetOf(['segment-1', null])).toEqual({ segmentId: 'segment-1', agentId: 'agent-1' });
  });

  it.each<[string, [string, string | null][]]>([
    ['the segment names no agent', [['segment-1', null]]],
    [
      'two agents are named and the worker is unknown',
      [
        ['segment-1', 'agent-1'],
        ['segment-2', 'agent-2'],
      ],
    ],
  ])('is null when %s', async (_, pairs) => {
    expect(await targetOf(...pairs)).toBeNull();
    expect(findMember(harness.services.teamStorage.get(), 'WK2').agentId).toBeNull();
  });

  it('is stored only by its reservation, because one segment does not prove which agent the worker is', async () => {
    await targetOf(['segment-1', 'agent-1']);

    expect(findMember(harness.services.teamStorage.get(), 'WK2')).toMatchObject({
      agentId: null,
      reservationSids: [ONE],
    });
    expect(harness.services.agentStorage.get().agentId).toBeNull();
  });
});

it('sends no request for an offered task, and offers no target', () => {
  const shown = select(task({ phase: 'offered' }));

  expect(shown.current).toMatchObject({ list: { view: { kind: 'live' } }, target: null });
  expect(harness.server.requests).toHaveLength(0);
});

it('says whether Insights has processed the conversation', async () => {
  harness.server.on(ONE, segments());
  const shown = select();
  await waitFor(() => expect(shown.current.list.view.kind).toBe('empty'));
  expect(shown.current.isProcessed).toBe(false);

  harness.server.on(TWO, segments(['segment-2', 'agent-1']));
  harness.server.on('Conversations', NOT_FOUND);
  harness.server.on('Comments?SegmentId=segment-2', comments([]));
  shown.rerender(task({ reservationSid: TWO }));

  await waitFor(() => expect(shown.current.list.view.kind).toBe('empty'));
  await waitFor(() => expect(shown.current.isProcessed).toBe(true));
  await harness.untilIdle();
});

it('never shows the comments on one task under another', async () => {
  harness.server.on(ONE, segments(['segment-1', 'agent-1']));
  harness.server.on('Conversations?SegmentId=segment-1', conversation(['segment-1', 'Alex Example']));
  const late = harness.server.hold('Comments?SegmentId=segment-1', comments([record('Of the first')]));
  harness.server.on(TWO, segments(['segment-2', 'agent-2']));
  harness.server.on('Conversations?SegmentId=segment-2', conversation(['segment-2', 'Sam Example']));
  harness.server.on('Comments?SegmentId=segment-2', comments([THEIRS]));
  const shown = select();
  await waitFor(() => expect(harness.server.requests).toHaveLength(3));

  shown.rerender(task({ reservationSid: TWO, workerSid: 'WK3' }));
  late();

  await waitFor(() => expect(textsOf(shown.current.list)).toEqual(['On the other list']));
  expect(shown.current).toMatchObject({ list: { subject: TWO }, target: { agentId: 'agent-2' } });
  expect(shown.all.flatMap(({ list }) => textsOf(list))).not.toContain('Of the first');
  for (const { list, target } of shown.all) {
    if (list.subject === TWO && target) expect(target.segmentId).toBe('segment-2');
  }
});
