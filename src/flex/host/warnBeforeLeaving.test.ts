import { deleteDraft, emptyDraft, getDraft, saveDraft } from '../../features/add-comment/data/drafts';
import { createFeedbackHarness, type FeedbackHarness } from '../../testing/render/renderFeedback';
import { entryKey, fakeEntries } from '../../testing/fakes/fakeEntries';
import { createFeedbackSends } from '../../features/acknowledgements/data/createFeedbackSends';
import { warnBeforeLeaving, warnBeforeLeavingFeedback } from './warnBeforeLeaving';

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

it('sends an acknowledgement that waits before the user signs out, because the token ends then', () => {
  const functions = fakeEntries();
  const { queryClient } = harness;
  const sends = createFeedbackSends({
    functionsClient: functions.clientOf('WK1'),
    queryClient,
    undoMs: 5_000,
  });
  const addListener = jest.fn<unknown, [string, () => void]>();
  warnBeforeLeavingFeedback({ Actions: { addListener } as never }, sends);
  const subject = { workerSid: null, key: entryKey(1), kind: 'acknowledged' } as const;
  sends.acknowledge(subject);

  const [event, listener] = addListener.mock.calls[0] ?? [];
  listener?.();

  expect(event).toBe('beforeLogout');
  expect(sends.of(subject)?.status.kind).toBe('sending');
});
