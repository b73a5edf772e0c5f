import { deleteDraft, emptyDraft, getDraft, saveDraft } from '../../features/add-comment/data/drafts';
import { createFeedbackHarness, type FeedbackHarness } from '../../testing/render/renderFeedback';
import { createFeedbackSends } from '../../features/acknowledgements/data/createFeedbackSends';
import { entryKey, fakeEntries } from '../../testing/fakes/fakeEntries';
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

describe('what an agent says about comments', () => {
  const UNDO_MS = 5_000;
  const subject = { workerSid: null, key: entryKey(1), kind: 'acknowledged' } as const;
  const open = () => {
    const functions = fakeEntries();
    const functionsClient = functions.clientOf('WK1');
    const sends = createFeedbackSends({
      functionsClient,
      queryClient: harness.queryClient,
      undoMs: UNDO_MS,
    });
    const addListener = jest.fn<unknown, [string, () => void]>();
    warnBeforeLeavingFeedback({ Actions: { addListener } as never }, sends);
    const signOut = (): void => {
      for (const [event, listener] of addListener.mock.calls) if (event === 'beforeLogout') listener();
    };
    return { sends, signOut };
  };

  it('is sent at once on signing out, if it waits, because the token ends then', () => {
    const { sends, signOut } = open();
    sends.acknowledge(subject);

    signOut();

    expect(sends.of(subject)?.status.kind).toBe('sending');
  });

  it.each(['beforeunload', 'pagehide'])('is sent at once on %s, if it waits', (event) => {
    const { sends } = open();
    sends.acknowledge(subject);

    const isAsked = !window.dispatchEvent(new Event(event, { cancelable: true }));

    expect(isAsked).toBe(event === 'beforeunload');
    expect(sends.of(subject)?.status.kind).toBe('sending');
  });

  it('is a reason to ask while a reason for a review is written', () => {
    const { sends } = open();
    const review = { ...subject, kind: 'review' } as const;
    sends.open(review);
    expect(isAskedOnLeaving()).toBe(false);

    sends.change(review, 'The date was right.');
    expect(isAskedOnLeaving()).toBe(true);

    sends.discard(review);
  });
});
