import { deleteDraft, emptyDraft, getDraft, saveDraft } from '../../features/add-comment/data/drafts';
import { createFeedbackHarness, type FeedbackHarness } from '../../testing/render/renderFeedback';
import { warnBeforeLeaving } from './warnBeforeLeaving';

const EMPTY = emptyDraft('WK2');

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
  warnBeforeLeaving(harness.drafts);
});
afterEach(() => {
  deleteDraft(harness.drafts, 'WR1');
  harness.close();
});

/** Whether the browser would ask the user before leaving. */
function isAskedOnLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('does not warn while the form is empty', () => {
  saveDraft(harness.drafts, 'WR1', { ...EMPTY, open: true });

  expect(isAskedOnLeaving()).toBe(false);
});

it('warns while there is a draft, and no longer after it is deleted', () => {
  saveDraft(harness.drafts, 'WR1', { ...EMPTY, draft: { ...EMPTY.draft, text: 'Well done' } });
  expect(isAskedOnLeaving()).toBe(true);

  deleteDraft(harness.drafts, 'WR1');
  expect(isAskedOnLeaving()).toBe(false);
});

it.each(['beforeunload', 'pagehide'])(
  'makes a comment that is about to be sent a draft again on %s',
  (event) => {
    const draft = { ...EMPTY.draft, text: 'Well done' };
    const waiting = { kind: 'waiting', sendAt: Date.now() + 5_000 } as const;
    saveDraft(harness.drafts, 'WR1', { ...EMPTY, open: true, draft, submitStatus: waiting });

    const isAsked = !window.dispatchEvent(new Event(event, { cancelable: true }));

    expect(isAsked).toBe(event === 'beforeunload');
    expect(getDraft(harness.drafts, 'WR1')).toMatchObject({ draft, submitStatus: { kind: 'idle' } });
  },
);

it('warns while a comment is being sent', () => {
  saveDraft(harness.drafts, 'WR1', { ...EMPTY, submitStatus: { kind: 'submitting' } });

  expect(isAskedOnLeaving()).toBe(true);
});
