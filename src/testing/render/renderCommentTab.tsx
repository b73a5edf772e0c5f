import { act, waitFor } from '@testing-library/react';
import type { SelectedTask } from '../../shared/data/selection';
import { useAddComment } from '../../features/add-comment/data/useAddComment';
import { useTaskComments } from '../../features/team-view/data/useTaskComments';
import { useWorkerComments } from '../../features/team-view/data/useWorkerComments';
import type { PlannedResponse } from '../../insights/testing/PlannedResponse';
import type { FeedbackHarness } from './renderFeedback';
import {
  comments,
  commentTags,
  conversation,
  record,
  reservationSid,
  segments,
} from '../../insights/testing/sampleResponses';
import { renderHook } from './renderHook';

export const TAGS = commentTags(['category-2', 'Tone'], ['category-1', 'Empathy']);
export const FULL_ACCESS: PlannedResponse = { body: { roles: ['wfo.full_access'] } };
export const POST = 'POST QualityManagement/Assessments/Comments';

/** The ended call whose tab is rendered. */
export const task = (changes: Partial<SelectedTask> = {}): SelectedTask => ({
  reservationSid: reservationSid(1),
  phase: 'ended',
  workerSid: 'WK2',
  agentIdAttribute: null,
  hasRecording: true,
  ...changes,
});
/** The response to a comment that was saved. */
export const created = (text: string, changes: Record<string, unknown> = {}): PlannedResponse => ({
  status: 201,
  body: { ...record(text, { minutesOld: -1 }), ...changes },
});

/** What a supervisor has on screen: the comments on the agent, those on the task, and the form. */
function useCommentTab(drafts: FeedbackHarness['drafts'], selected: SelectedTask) {
  const worker = { workerSid: 'WK2', agentIdAttribute: 'agent-1', reservationSids: [] };
  const agent = useWorkerComments(worker);
  const { list, target } = useTaskComments(selected);
  return {
    agent,
    list,
    target,
    add: useAddComment(drafts, { ...selected, draftKey: selected.reservationSid }, target),
  };
}
export type CommentTab = ReturnType<typeof renderCommentTab>;
export const renderCommentTab = (harness: FeedbackHarness, selected = task()) =>
  renderHook((shown: SelectedTask) => useCommentTab(harness.drafts, shown), selected, harness.Wrapper);
export const addCommentOf = (tab: CommentTab) => {
  const { add } = tab.current;
  if (!add) throw new Error('There is no form for a comment.');
  return add;
};
export const textsOf = ({ view }: CommentTab['current']['list']) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;

/** Renders a tab with one comment, an open form and loaded categories. */
export async function renderOpenForm(harness: FeedbackHarness, roles = FULL_ACCESS): Promise<CommentTab> {
  harness.server.on('AgentId=agent-1', comments([record('Earlier')]));
  harness.server.on(`Segments?ReservationId=${reservationSid(1)}`, segments(['segment-1', 'agent-1']));
  harness.server.on('Conversations', conversation(['segment-1', 'Alex Example']));
  harness.server.on('Comments?SegmentId=segment-1', comments([record('Earlier')]));
  harness.server.on('UserRoles', roles);
  harness.server.on('CommentTags', TAGS);
  const tab = renderCommentTab(harness);
  await waitFor(() => expect(tab.current.add).not.toBeNull());
  await waitFor(() =>
    expect([tab.current.list, tab.current.agent].map(textsOf)).toEqual([['Earlier'], ['Earlier']]),
  );
  act(() => addCommentOf(tab).setOpen(true));
  await waitFor(() => expect(addCommentOf(tab).categories.kind).toBe('loaded'));
  return tab;
}
export const typeText = (tab: CommentTab, text: string) => act(() => addCommentOf(tab).change({ text }));
export const send = (tab: CommentTab) => act(() => addCommentOf(tab).submit());
export const submitStatusOf = (tab: CommentTab) => addCommentOf(tab).submitStatus;
/** Refreshes the list. That also fetches the segments of the conversation, because it may have been transferred. */
export const refreshList = (harness: FeedbackHarness, tab: CommentTab): void => {
  harness.server.on('Conversations', conversation(['segment-1', 'Alex Example']));
  act(() => tab.current.list.refresh());
};
