import { emptyDraft } from '../../features/add-comment/data/drafts';
import { openFeedbackDesk, type FeedbackDesk } from '../../testing/render/renderFeedback';
import { warnBeforeLeaving } from './warnBeforeLeaving';

const EMPTY = emptyDraft('WK2');

let desk: FeedbackDesk;
beforeEach(() => {
  desk = openFeedbackDesk();
  warnBeforeLeaving(desk.drafts);
});
afterEach(() => {
  desk.drafts.delete('WR1');
  desk.close();
});

/** Whether the browser would ask. */
function isAskedOnLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('lets the page go while nothing is written', () => {
  desk.drafts.set('WR1', { ...EMPTY, open: true });

  expect(isAskedOnLeaving()).toBe(false);
});

it('asks while a comment is written, and no longer once it is gone', () => {
  desk.drafts.set('WR1', { ...EMPTY, draft: { ...EMPTY.draft, text: 'Well done' } });
  expect(isAskedOnLeaving()).toBe(true);

  desk.drafts.delete('WR1');
  expect(isAskedOnLeaving()).toBe(false);
});

it('asks while a comment is being sent', () => {
  desk.drafts.set('WR1', { ...EMPTY, submitStatus: { kind: 'submitting' } });

  expect(isAskedOnLeaving()).toBe(true);
});
