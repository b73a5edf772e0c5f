import { act, waitFor } from '@testing-library/react';
import type { SelectedTask } from '../../shared/data/selection';
import { useAddComment } from '../../features/add-comment/data/useAddComment';
import { useTaskComments } from '../../features/team-view/data/useTaskComments';
import { useWorkerComments } from '../../features/team-view/data/useWorkerComments';
import type { FakeResponse } from '../fakes/fakeInsightsServer';
import type { FeedbackHarness } from './renderFeedback';
import {
  comments,
  commentTags,
  conversation,
  record,
  reservationSid,
  segments,
} from '../fixtures/sampleResponses';
import { renderHook } from './renderHook';

export const TAGS = commentTags(['category-2', 'Tone'], ['category-1', 'Empathy']);
export const FULL_ACCESS: FakeResponse = { body: { roles: ['wfo.full_access'] } };
export const POST = 'POST QualityManagement/Assessments/Comments';

/** The ended call that the tab is about. */
export const task = (changes: Partial<SelectedTask> = {}): SelectedTask => ({
  reservationSid: reservationSid(1),
  phase: 'ended',
  workerSid: 'WK2',
  agentIdAttribute: null,
  hasRecording: true,
  ...changes,
});
/** The answer to a comment that was saved. */
export const created = (text: string, changes: Record<string, unknown> = {}): FakeResponse => ({
  status: 201,
  body: { ...record(text, { minutesOld: -1 }), ...changes },
});

/** What a supervisor has on screen: the agent's comments, the task's, and the form. */
function useTab(selected: SelectedTask) {
  const worker = { workerSid: 'WK2', agentIdAttribute: 'agent-1', reservationSids: [] };
  const agent = useWorkerComments(worker);
  const { list, target } = useTaskComments(selected);
  return { agent, list: list, target, add: useAddComment(selected, target) };
}
export type Tab = ReturnType<typeof renderCommentTab>;
export const renderCommentTab = (desk: FeedbackHarness, selected = task()) =>
  renderHook(useTab, selected, desk.Wrapper);
export const addCommentOf = (tab: Tab) => {
  const { add } = tab.current;
  if (!add) throw new Error('There is no form for a comment.');
  return add;
};
export const textsOf = ({ view }: Tab['current']['list']) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;

/** A tab with one comment, its form open and its categories there. */
export async function renderOpenForm(desk: FeedbackHarness, roles = FULL_ACCESS): Promise<Tab> {
  desk.server.on('AgentId=agent-1', comments([record('Earlier')]));
  desk.server.on(`Segments?ReservationId=${reservationSid(1)}`, segments(['segment-1', 'agent-1']));
  desk.server.on('Conversations', conversation(['segment-1', 'Alex Example']));
  desk.server.on('Comments?SegmentId=segment-1', comments([record('Earlier')]));
  desk.server.on('UserRoles', roles);
  desk.server.on('CommentTags', TAGS);
  const tab = renderCommentTab(desk);
  await waitFor(() => expect(tab.current.add).not.toBeNull());
  await waitFor(() =>
    expect([tab.current.list, tab.current.agent].map(textsOf)).toEqual([['Earlier'], ['Earlier']]),
  );
  act(() => addCommentOf(tab).setOpen(true));
  await waitFor(() => expect(addCommentOf(tab).categories.kind).toBe('loaded'));
  return tab;
}
export const typeText = (tab: Tab, text: string) => act(() => addCommentOf(tab).change({ text }));
export const send = (tab: Tab) => act(() => addCommentOf(tab).submit());
export const submitStatusOf = (tab: Tab) => addCommentOf(tab).submitStatus;
