import { act } from '@testing-library/react';
import {
  addCommentOf,
  created,
  POST,
  renderOpenForm,
  send,
  submitStatusOf,
  task,
  textsOf,
  typeText,
  type CommentTab,
} from '../../../testing/render/renderCommentTab';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { reservationSid, segments, TOO_MANY } from '../../../insights/testing/sampleResponses';
import { getDraft, hasUnsavedDraft, undoWaiting } from './drafts';

const UNDO_MS = 5_000;
const TWO = reservationSid(2);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.services.undoMs = UNDO_MS;
});
afterEach(() => harness.close());

const undo = (tab: CommentTab): void => act(() => addCommentOf(tab).undo());

/** A form with a comment. Time stops from here on. */
async function renderComment(): Promise<CommentTab> {
  const tab = await renderOpenForm(harness);
  typeText(tab, 'Good listening');
  harness.stopTime();
  return tab;
}

it('waits for the time in which it can be undone, and then posts once', async () => {
  const tab = await renderComment();
  harness.server.on(POST, created('Good listening'));

  send(tab);
  send(tab);
  expect(submitStatusOf(tab)).toEqual({ kind: 'waiting', sendAt: Date.now() + UNDO_MS });
  await harness.advanceTime(UNDO_MS - 1);
  expect(harness.server.posted).toEqual([]);
  await harness.advanceTime(1);
  await harness.advanceTime(UNDO_MS);

  expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 });
  expect(harness.server.posted).toHaveLength(1);
});

it('is a draft again as it was after it is undone, also at the last moment, and is not posted', async () => {
  const tab = await renderComment();
  const { draft } = addCommentOf(tab);
  send(tab);
  await harness.advanceTime(UNDO_MS - 1);

  undo(tab);
  await harness.advanceTime(UNDO_MS);

  expect(addCommentOf(tab)).toMatchObject({ open: true, submitStatus: { kind: 'idle' } });
  expect(addCommentOf(tab).draft).toBe(draft);
  expect(harness.server.posted).toEqual([]);
});

it('posts once, at its own time, when it is undone and sent again', async () => {
  const tab = await renderComment();
  harness.server.on(POST, created('Good listening'));
  send(tab);
  await harness.advanceTime(UNDO_MS - 1_000);
  undo(tab);
  send(tab);

  await harness.advanceTime(UNDO_MS - 1);
  expect(harness.server.posted).toEqual([]);
  await harness.advanceTime(UNDO_MS);

  expect(harness.server.posted).toHaveLength(1);
});

it('cannot be undone once it is being posted', async () => {
  const tab = await renderComment();
  const respond = harness.server.hold(POST, created('Good listening'));
  send(tab);
  await harness.advanceTime(UNDO_MS);
  expect(submitStatusOf(tab)).toEqual({ kind: 'submitting' });

  undo(tab);
  undoWaiting(harness.drafts);
  expect(submitStatusOf(tab)).toEqual({ kind: 'submitting' });
  respond();
  await harness.advanceTime(0);

  expect(submitStatusOf(tab).kind).toBe('saved');
  expect(harness.server.posted).toHaveLength(1);
});

it('cannot be changed or discarded meanwhile', async () => {
  const tab = await renderComment();
  send(tab);

  typeText(tab, 'Something else');
  act(() => addCommentOf(tab).discard());

  expect(addCommentOf(tab)).toMatchObject({
    draft: { text: 'Good listening' },
    submitStatus: { kind: 'waiting' },
  });
  undo(tab);
});

it('is posted as planned when another task is selected', async () => {
  const tab = await renderComment();
  harness.server.on(POST, created('Good listening'));
  harness.server.on(TWO, segments());
  send(tab);

  tab.rerender(task({ reservationSid: TWO }));
  await harness.advanceTime(0);
  tab.unmount();
  await harness.advanceTime(UNDO_MS);

  expect(harness.server.posted).toHaveLength(1);
  expect(hasUnsavedDraft(harness.drafts)).toBe(false);
  expect(getDraft(harness.drafts, reservationSid(1))?.submitStatus.kind).toBe('saved');
});

it('is a draft again, and not posted, when the page is left', async () => {
  const tab = await renderComment();
  send(tab);

  act(() => undoWaiting(harness.drafts));
  await harness.advanceTime(UNDO_MS);

  expect(addCommentOf(tab)).toMatchObject({
    draft: { text: 'Good listening' },
    submitStatus: { kind: 'idle' },
  });
  expect(harness.server.posted).toEqual([]);
});

it('is saved once after Insights has asked to wait', async () => {
  const tab = await renderComment();
  harness.server.on(POST, { ...TOO_MANY, headers: { 'Retry-After': '1' } }, created('Good listening'));

  send(tab);
  await harness.advanceTime(UNDO_MS);
  await harness.advanceTime(UNDO_MS);

  expect(submitStatusOf(tab)).toEqual({ kind: 'saved', copies: 1 });
  expect(textsOf(tab.current.list)).toEqual(['Good listening', 'Earlier']);
});
