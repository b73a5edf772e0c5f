import { InfiniteQueryObserver } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { feedbackEntriesKey, feedbackEntriesQuery } from '../../../shared/data/query/options/entryQueries';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { entryKey, fakeEntries, type FakeEntries } from '../../../testing/fakes/fakeEntries';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { createFeedbackSends, type FeedbackSends } from './createFeedbackSends';
import type { CachedEntries } from './entryPages';
import type { FeedbackKind, SendSubject } from './FeedbackSend';

const UNDO_MS = 5_000;
const WORKER = 'WK1';
const KEY = entryKey(7);

let harness: FeedbackHarness;
let functions: FakeEntries;
let sends: FeedbackSends;
beforeEach(() => {
  harness = createFeedbackHarness();
  harness.stopTime();
  functions = fakeEntries();
  sends = createFeedbackSends({
    functionsClient: functions.clientOf(WORKER),
    queryClient: harness.queryClient,
    undoMs: UNDO_MS,
  });
});
afterEach(() => harness.close());

const on = (kind: FeedbackKind, workerSid: string | null = null): SendSubject => ({
  workerSid,
  key: KEY,
  kind,
});
const ACKNOWLEDGED = on('acknowledged');
const REVIEW = on('review');
const stepOf = (subject: SendSubject) => sends.of(subject)?.status.kind;
const cached = (workerSid: string | null = null) =>
  harness.queryClient
    .getQueryData<CachedEntries>(feedbackEntriesKey(workerSid))
    ?.pages.flatMap((page) => page.entries);

function query(workerSid: string | null = null) {
  const context = {
    ...harness.services,
    functionsClient: functions.clientOf(WORKER),
    queryClient: harness.queryClient,
    isPageVisible: true,
  };
  return feedbackEntriesQuery(context, { workerSid, isNeeded: true });
}

async function write(subject: SendSubject, note: string): Promise<void> {
  sends.open(subject);
  sends.change(subject, note);
  sends.send(subject);
  await harness.advanceTime(0);
}

describe('an acknowledgement', () => {
  it('is sent five seconds after the press', async () => {
    sends.acknowledge(ACKNOWLEDGED);
    await harness.advanceTime(UNDO_MS - 1);
    expect(functions.requestLines).toEqual([]);
    expect(stepOf(ACKNOWLEDGED)).toBe('waiting');

    await harness.advanceTime(1);

    expect(functions.requestLines).toEqual(['POST Feedback']);
    expect(functions.entryOf(WORKER, KEY)?.acknowledged_at).not.toBeNull();
    expect(stepOf(ACKNOWLEDGED)).toBe('saved');
  });

  it('is not sent after an undo, and can be pressed again', async () => {
    sends.acknowledge(ACKNOWLEDGED);
    sends.undo(ACKNOWLEDGED);
    await harness.advanceTime(UNDO_MS);
    expect(stepOf(ACKNOWLEDGED)).toBeUndefined();
    expect(functions.requestLines).toEqual([]);

    sends.acknowledge(ACKNOWLEDGED);
    await harness.advanceTime(UNDO_MS);

    expect(functions.requestLines).toHaveLength(1);
  });

  it('is sent once when it is pressed, undone and pressed again within the time', async () => {
    sends.acknowledge(ACKNOWLEDGED);
    sends.acknowledge(ACKNOWLEDGED);
    sends.undo(ACKNOWLEDGED);
    sends.acknowledge(ACKNOWLEDGED);
    await harness.advanceTime(2 * UNDO_MS);

    expect(functions.requestLines).toEqual(['POST Feedback']);
  });

  it('cannot be undone while it is being sent', async () => {
    const release = functions.hold();
    sends.acknowledge(ACKNOWLEDGED);
    await harness.advanceTime(UNDO_MS);
    expect(stepOf(ACKNOWLEDGED)).toBe('sending');

    sends.undo(ACKNOWLEDGED);
    sends.discard(ACKNOWLEDGED);
    expect(stepOf(ACKNOWLEDGED)).toBe('sending');
    release();
    await harness.advanceTime(0);

    expect(stepOf(ACKNOWLEDGED)).toBe('saved');
  });

  it('that was not saved stays, and is sent again at a press', async () => {
    functions.respondWith({ status: 503 });
    sends.acknowledge(ACKNOWLEDGED);
    await harness.advanceTime(UNDO_MS);
    expect(sends.of(ACKNOWLEDGED)?.status).toMatchObject({ kind: 'failed', error: { kind: 'unavailable' } });
    expect(sends.hasUnsent()).toBe(true);

    functions.respondWith(null);
    sends.send(ACKNOWLEDGED);
    await harness.advanceTime(0);

    expect(stepOf(ACKNOWLEDGED)).toBe('saved');
    expect(sends.hasUnsent()).toBe(false);
  });

  it('that waits is sent at once when the user leaves the page, and the browser finishes it without the page', async () => {
    const client = functions.clientOf(WORKER);
    const post = jest.fn((request: Parameters<typeof client.post>[0]) => client.post(request));
    sends = createFeedbackSends({
      functionsClient: { ...client, post },
      queryClient: harness.queryClient,
      undoMs: UNDO_MS,
    });
    sends.acknowledge(ACKNOWLEDGED);

    sends.sendWaiting();
    await harness.advanceTime(UNDO_MS);

    expect(functions.requestLines).toEqual(['POST Feedback']);
    expect(post).toHaveBeenCalledWith(expect.objectContaining({ isLeaving: true }));
  });

  it('whose answer was lost counts as saved once the entries say so', async () => {
    functions.respondWith({ status: 503 });
    sends.acknowledge(ACKNOWLEDGED);
    await harness.advanceTime(UNDO_MS);
    functions.store(WORKER, 'acknowledged', KEY);
    functions.respondWith(null);

    await harness.queryClient.fetchInfiniteQuery(query());
    await harness.advanceTime(0);

    expect(stepOf(ACKNOWLEDGED)).toBe('saved');
    expect(sends.hasUnsent()).toBe(false);
  });
});

describe('the entries on screen', () => {
  it('have what was saved', async () => {
    await harness.queryClient.fetchInfiniteQuery(query());
    await harness.advanceTime(0);

    sends.acknowledge(ACKNOWLEDGED);
    await harness.advanceTime(UNDO_MS);

    expect(cached()).toEqual([expect.objectContaining({ key: KEY, review: null })]);
  });

  it('do not lose it to a response that was on its way', async () => {
    await harness.queryClient.fetchInfiniteQuery(query());
    sends.acknowledge(ACKNOWLEDGED);
    await harness.advanceTime(UNDO_MS - 1);
    const release = functions.hold();
    const refetch = harness.queryClient
      .fetchInfiniteQuery({ ...query(), staleTime: 0 })
      .catch(() => undefined);
    await harness.advanceTime(1);

    release();
    await act(async () => void (await refetch));
    await harness.advanceTime(0);

    expect(cached()).toHaveLength(1);
  });
});

describe('a review', () => {
  it('is asked for with its reason, without spaces around it', async () => {
    await write(REVIEW, '  The date was right.\n ');

    expect(functions.entryOf(WORKER, KEY)?.review).toMatchObject({ reason: 'The date was right.' });
    expect(sends.of(REVIEW)).toEqual({ note: '', status: { kind: 'saved' } });
  });

  it.each([
    ['no reason', ' \n'],
    ['a reason of which nothing can be seen', '\u200b\u202e'],
    ['a reason that is too long', '🐎'.repeat(501)],
  ])('is not sent with %s', async (_, note) => {
    await write(REVIEW, note);

    expect(sends.of(REVIEW)).toEqual({ note, status: { kind: 'writing', isChecked: true } });
    expect(functions.requestLines).toEqual([]);
  });

  it('takes 500 characters, of which an emoji is one', async () => {
    await write(REVIEW, '🐎'.repeat(500));

    expect(stepOf(REVIEW)).toBe('saved');
  });

  it('keeps its reason when it is not saved', async () => {
    functions.respondWith({ status: 403 });
    await write(REVIEW, 'The date was right.');
    expect(sends.of(REVIEW)).toMatchObject({ note: 'The date was right.', status: { kind: 'failed' } });

    functions.respondWith(null);
    sends.send(REVIEW);
    await harness.advanceTime(0);

    expect(functions.entryOf(WORKER, KEY)?.review).toMatchObject({ reason: 'The date was right.' });
  });

  it('is closed by a supervisor, also without an answer', async () => {
    functions.store('WK2', 'review', KEY, 'The date was right.');
    const closed = on('reviewClosed', 'WK2');

    await write(closed, '');

    expect(functions.entryOf('WK2', KEY)?.review).toMatchObject({ closed_by: 'WK9', answer: '' });
  });

  it.each([
    ['with another answer', 'You are wrong.'],
    ['without an answer', ''],
  ])(
    'that another supervisor has closed %s does not take a second answer, which is kept',
    async (_, former) => {
      functions.store('WK2', 'review', KEY, 'The date was right.');
      functions.store('WK2', 'reviewClosed', KEY, former);
      const closed = on('reviewClosed', 'WK2');

      await write(closed, 'You are right.');

      expect(functions.entryOf('WK2', KEY)?.review).toMatchObject({ answer: former });
      expect(sends.of(closed)).toMatchObject({
        note: 'You are right.',
        status: { kind: 'failed', error: { kind: 'notFound' } },
      });
    },
  );

  it('is not closed with a reason that the supervisor has not seen, until they have', async () => {
    functions.store('WK2', 'review', KEY, 'The date was right.');
    const closed = on('reviewClosed', 'WK2');
    const observer = new InfiniteQueryObserver(harness.queryClient, query('WK2'));
    const stop = observer.subscribe(() => undefined);
    await harness.advanceTime(0);
    sends.open(closed);
    sends.change(closed, 'You are right.');
    functions.store('WK2', 'review', KEY, 'And the amount.', NOON + 60_000);

    sends.send(closed);
    await harness.advanceTime(0);

    const isNew = { reason: 'And the amount.', closed_at: null };
    expect(functions.entryOf('WK2', KEY)?.review).toMatchObject(isNew);
    expect(sends.of(closed)).toMatchObject({ note: 'You are right.', status: { kind: 'failed' } });
    expect(cached('WK2')?.[0]?.review?.reason).toBe('And the amount.');

    sends.send(closed);
    await harness.advanceTime(0);

    expect(functions.entryOf('WK2', KEY)?.review).toMatchObject({ answer: 'You are right.' });
    expect(stepOf(closed)).toBe('saved');
    stop();
  });

  it('that another supervisor has closed is closed for a supervisor who writes no answer', async () => {
    functions.store('WK2', 'review', KEY, 'The date was right.');
    functions.store('WK2', 'reviewClosed', KEY, 'You are wrong.');
    const closed = on('reviewClosed', 'WK2');

    await write(closed, '');

    expect(stepOf(closed)).toBe('saved');
  });

  it('can be asked for again later', async () => {
    await write(REVIEW, 'First');
    await write(REVIEW, 'Second');

    expect(functions.entryOf(WORKER, KEY)?.review).toMatchObject({ reason: 'Second' });
  });

  it('is a loss on leaving the page only if a reason is written', () => {
    sends.open(REVIEW);
    expect(sends.hasUnsent()).toBe(false);

    sends.change(REVIEW, 'The');
    expect(sends.hasUnsent()).toBe(true);

    sends.discard(REVIEW);
    expect(sends.hasUnsent()).toBe(false);
  });
});
