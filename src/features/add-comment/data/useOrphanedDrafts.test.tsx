import { act } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import type { SubmitStatus } from './AddCommentState';
import { emptyDraft, getDraft, saveDraft, type StoredDraft } from './drafts';
import { useOrphanedDrafts } from './useOrphanedDrafts';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const draftOf = (
  workerSid: string,
  text: string,
  submitStatus: SubmitStatus = { kind: 'idle' },
): StoredDraft => {
  const empty = emptyDraft(workerSid);
  return { ...empty, draft: { ...empty.draft, text }, submitStatus };
};
const show = (current: readonly string[]) =>
  renderHook(
    (currentSids: readonly string[]) => useOrphanedDrafts(harness.drafts, 'WK2', currentSids),
    current,
    harness.Wrapper,
  );

it("returns the worker's drafts on conversations that are no longer listed", () => {
  const { drafts } = harness;
  saveDraft(drafts, 'WR1', draftOf('WK2', 'Half a thought'));
  saveDraft(drafts, 'WR2', draftOf('WK3', 'On another agent'));
  saveDraft(drafts, 'WR3', draftOf('WK2', '  '));
  const shown = show(['WR1']);
  expect(shown.current).toEqual([]);

  shown.rerender([]);

  expect(shown.current).toMatchObject([{ draftKey: 'WR1', text: 'Half a thought', mayBeSaved: false }]);
});

it('omits a draft that is being sent until sending has failed', () => {
  const { drafts } = harness;
  saveDraft(drafts, 'WR1', draftOf('WK2', 'Half a thought', { kind: 'submitting' }));
  const shown = show([]);
  expect(shown.current).toEqual([]);

  act(() =>
    saveDraft(
      drafts,
      'WR1',
      draftOf('WK2', 'Half a thought', { kind: 'unconfirmed', listCheck: { kind: 'none' } }),
    ),
  );

  expect(shown.current).toMatchObject([{ mayBeSaved: true }]);
});

it('discards a draft', () => {
  saveDraft(harness.drafts, 'WR1', draftOf('WK2', 'Half a thought'));
  const shown = show([]);

  act(() => shown.current[0]?.discard());

  expect(shown.current).toEqual([]);
  expect(getDraft(harness.drafts, 'WR1')).toBeUndefined();
});
