import { act, waitFor } from '@testing-library/react';
import type { SelectedTask } from '../../shared/data/selection';
import { useAddComment } from '../../features/add-comment/data/useAddComment';
import { useTaskComments } from '../../features/team-view/data/useTaskComments';
import { useWorkerComments } from '../../features/team-view/data/useWorkerComments';
import type { FakeAnswer } from '../fakes/fakeInsightsServer';
import type { FeedbackDesk } from './renderFeedback';
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
export const FULL_ACCESS: FakeAnswer = { body: { roles: ['wfo.full_access'] } };
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
export const created = (text: string, changes: Record<string, unknown> = {}): FakeAnswer => ({
  status: 201,
  body: { ...record(text, { minutesOld: -1 }), ...changes },
});

/** What a supervisor has on screen: the agent's comments, the task's, and the form. */
function useTab(drafts: FeedbackDesk['drafts'], selected: SelectedTask) {
  const worker = { workerSid: 'WK2', agentIdAttribute: 'agent-1', reservationSids: [] };
  const agent = useWorkerComments(worker);
  const { list, target } = useTaskComments(selected);
  return { agent, list: list, target, add: useAddComment(drafts, selected, target) };
}
export type Tab = ReturnType<typeof openTab>;
export const openTab = (desk: FeedbackDesk, selected = task()) =>
  renderHook((shown: SelectedTask) => useTab(desk.drafts, shown), selected, desk.Wrapper);
export const addOf = (tab: Tab) => {
  const { add } = tab.current;
  if (!add) throw new Error('There is no form for a comment.');
  return add;
};
export const textsOf = ({ view }: Tab['current']['list']) =>
  view.kind === 'comments' ? view.comments.map(({ text }) => text) : view.kind;

/** A tab with one comment, its form open and its categories there. */
export async function openForm(desk: FeedbackDesk, roles = FULL_ACCESS): Promise<Tab> {
  desk.server.on('AgentId=agent-1', comments([record('Earlier')]));
  desk.server.on(`Segments?ReservationId=${reservationSid(1)}`, segments(['segment-1', 'agent-1']));
  desk.server.on('Conversations', conversation(['segment-1', 'Alex Example']));
  desk.server.on('Comments?SegmentId=segment-1', comments([record('Earlier')]));
  desk.server.on('UserRoles', roles);
  desk.server.on('CommentTags', TAGS);
  const tab = openTab(desk);
  await waitFor(() => expect(tab.current.add).not.toBeNull());
  await waitFor(() =>
    expect([tab.current.list, tab.current.agent].map(textsOf)).toEqual([['Earlier'], ['Earlier']]),
  );
  act(() => addOf(tab).setOpen(true));
  await waitFor(() => expect(addOf(tab).categories.kind).toBe('loaded'));
  return tab;
}
export const typeText = (tab: Tab, text: string) => act(() => addOf(tab).change({ text }));
export const send = (tab: Tab) => act(() => addOf(tab).submit());
export const sendingOf = (tab: Tab) => addOf(tab).submitStatus;
