import { act, waitFor } from '@testing-library/react';
import type { CommentTarget } from '../../../shared/data/selection';
import { FULL_ACCESS, TAGS } from '../../../testing/render/renderCommentTab';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import type { AddCommentState } from './AddCommentState';
import { hasUnsavedDraft } from './drafts';
import { useAddComment } from './useAddComment';

const TARGET: CommentTarget = { segmentId: 'segment-1', agentId: 'agent-1' };
const MINUTES_2_14 = 134_000;

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

interface Shown {
  target: CommentTarget | null;
  acceptedAt?: number | null;
  hasRecording?: boolean;
}

async function renderNote(shown: Shown) {
  harness.server.on('UserRoles', FULL_ACCESS);
  const hook = renderHook(
    ({ target, acceptedAt = null, hasRecording = true }: Shown) =>
      useAddComment(
        harness.drafts,
        { draftKey: 'WR1', workerSid: 'WK1', hasRecording, note: target ? null : { acceptedAt } },
        target,
      ),
    shown,
    harness.Wrapper,
  );
  await waitFor(() => expect(hook.current).not.toBeNull());
  return hook;
}
type Note = Awaited<ReturnType<typeof renderNote>>;

const stateOf = ({ current }: Note): AddCommentState => {
  if (!current) throw new Error('There is no form for a note.');
  return current;
};
async function open(note: Note): Promise<void> {
  harness.server.on('CommentTags', TAGS);
  act(() => stateOf(note).setOpen(true));
  await waitFor(() => expect(stateOf(note).categories.kind).toBe('loaded'));
}
const keep = (note: Note): void => act(() => stateOf(note).submit());

it('starts at the time since the agent accepted, marked as an estimate until it is changed', async () => {
  const note = await renderNote({ target: null, acceptedAt: Date.now() - MINUTES_2_14 });
  await open(note);

  expect(stateOf(note)).toMatchObject({ isNote: true, isPositionEstimated: true });
  expect(stateOf(note).draft.position).toMatch(/^2:1[45]$/);

  act(() => stateOf(note).change({ position: '1:30' }));
  expect(stateOf(note).isPositionEstimated).toBe(false);
});

it.each<[why: string, shown: Shown]>([
  ['on a chat', { target: null, acceptedAt: Date.now() - MINUTES_2_14, hasRecording: false }],
  ['when the time is not known', { target: null }],
  ['when the clocks differ', { target: null, acceptedAt: Date.now() + MINUTES_2_14 }],
])('has no position %s', async (_, shown) => {
  const note = await renderNote(shown);
  await open(note);

  expect(stateOf(note)).toMatchObject({ draft: { position: '' }, isPositionEstimated: false });
});

it('keeps its position when it is opened again', async () => {
  const note = await renderNote({ target: null, acceptedAt: Date.now() - MINUTES_2_14 });
  await open(note);
  act(() => stateOf(note).change({ text: 'Hold without a word', position: '0:30' }));
  keep(note);

  act(() => stateOf(note).setOpen(true));

  expect(stateOf(note).draft.position).toBe('0:30');
});

it('waits without being sent, and counts as unsaved', async () => {
  const note = await renderNote({ target: null });
  await open(note);
  act(() => stateOf(note).change({ text: 'Hold without a word' }));

  keep(note);

  expect(stateOf(note)).toMatchObject({ open: false, submitStatus: { kind: 'idle' } });
  expect(hasUnsavedDraft(harness.drafts)).toBe(true);
  expect(harness.server.posted).toEqual([]);
});

it('needs a text, but no category', async () => {
  harness.services.isDefaultPreselected = false;
  const note = await renderNote({ target: null });
  await open(note);

  keep(note);

  expect(stateOf(note)).toMatchObject({ open: true, problems: { text: 'empty' } });
  expect(stateOf(note).problems.category).toBeUndefined();
});

it('is offered for sending, with its position, once Insights has the conversation', async () => {
  const note = await renderNote({ target: null, acceptedAt: Date.now() - MINUTES_2_14 });
  await open(note);
  act(() => stateOf(note).change({ text: 'Hold without a word' }));
  const { position } = stateOf(note).draft;
  keep(note);

  note.rerender({ target: TARGET });

  expect(stateOf(note)).toMatchObject({
    isNote: false,
    isPositionEstimated: true,
    open: true,
    draft: { text: 'Hold without a word', position },
  });
  act(() => stateOf(note).setOpen(false));
  note.rerender({ target: TARGET });
  expect(stateOf(note).open).toBe(false);
});

it('is not offered without a note', async () => {
  const note = await renderNote({ target: null });

  note.rerender({ target: TARGET });

  expect(stateOf(note).open).toBe(false);
});
