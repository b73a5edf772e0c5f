/** @jest-environment node */
import { commentKey } from '../parse/commentKey';
import { fakeInsights } from '../testing/fakeInsights';
import { fetchFeedbackPage, saveFeedback, type FeedbackAction } from './feedbackEntries';

const FEEDBACK_URL = 'https://flex-api.twilio.com/v1/Insights/Feedback';
const KEY = commentKey({ comment: 'a' });
const WORKER_SID = `WK${'a'.repeat(32)}`;
const AT = '2026-11-30T12:00:00.000Z';
const AT_MS = Date.parse(AT);
const RECORD = {
  key: KEY,
  acknowledged_at: AT,
  review: {
    asked_at: AT,
    reason: 'That was the next call',
    closed_at: AT,
    closed_by: WORKER_SID,
    answer: 'Right',
  },
};
const ENTRY = {
  key: KEY,
  acknowledgedAt: AT_MS,
  review: {
    askedAt: AT_MS,
    reason: 'That was the next call',
    closedAt: AT_MS,
    closedBy: WORKER_SID,
    answer: 'Right',
  },
};

let functions = fakeInsights();
beforeEach(() => {
  functions = fakeInsights();
});
afterEach(() => functions.verify());

describe('a page of entries', () => {
  const fetchPage = (body: unknown, options?: Parameters<typeof fetchFeedbackPage>[1]) => {
    functions.plan({ body });
    return functions.clock.settle(fetchFeedbackPage(functions.client, options));
  };

  it('has the own entries, and where the next page begins', async () => {
    const page = await fetchPage({ entries: [RECORD], next_before: KEY });

    expect(page).toEqual({ entries: [ENTRY], nextBefore: KEY });
    expect(functions.requests[0]).toMatchObject({ form: null, url: FEEDBACK_URL });
  });

  it("has a worker's entries for a supervisor, after the page before it", async () => {
    await fetchPage({ entries: [], next_before: null }, { workerSid: WORKER_SID, before: KEY });

    expect(functions.requests[0]?.url).toBe(`${FEEDBACK_URL}?WorkerSid=${WORKER_SID}&Before=${KEY}`);
  });

  it('is the last one when it would lead to itself', async () => {
    const page = await fetchPage({ entries: [], next_before: KEY }, { before: KEY });

    expect(page.nextBefore).toBeNull();
  });

  it('leaves out malformed entries, and sanitizes texts', async () => {
    const review = {
      ...RECORD.review,
      reason: 'safe\u202etxt',
      closed_at: null,
      closed_by: null,
      answer: null,
    };
    const { entries } = await fetchPage({
      entries: [
        null,
        { ...RECORD, key: '../x' },
        { ...RECORD, acknowledged_at: 7e20, review },
        { key: KEY, review: {} },
      ],
    });

    expect(entries).toEqual([
      {
        key: KEY,
        acknowledgedAt: null,
        review: { askedAt: AT_MS, reason: 'safetxt', closedAt: null, closedBy: null, answer: '' },
      },
      { key: KEY, acknowledgedAt: null, review: null },
    ]);
  });

  it.each([null, [], {}, { entries: null }])('is unreadable as %j', async (body) => {
    await expect(fetchPage(body)).rejects.toMatchObject({ kind: 'unreadable', operation: 'feedback.list' });
  });
});

describe('saving', () => {
  const save = (action: FeedbackAction, body: unknown = RECORD) => {
    functions.plan({ body });
    return functions.clock.settle(saveFeedback(functions.client, KEY, action));
  };

  it.each<[FeedbackAction, Record<string, string>]>([
    [{ kind: 'acknowledged' }, {}],
    [{ kind: 'review', reason: 'Not my call' }, { Note: 'Not my call' }],
    [
      { kind: 'reviewClosed', workerSid: WORKER_SID, askedAt: null, answer: 'Right' },
      { WorkerSid: WORKER_SID, Note: 'Right' },
    ],
    [
      { kind: 'reviewClosed', workerSid: WORKER_SID, askedAt: Date.UTC(2026, 10, 30, 9), answer: 'Right' },
      { WorkerSid: WORKER_SID, Note: 'Right', AskedAt: '2026-11-30T09:00:00.000Z' },
    ],
  ])('sends %j in the body, and returns the entry', async (action, fields) => {
    expect(await save(action)).toEqual(ENTRY);
    expect(functions.requests[0]).toMatchObject({
      url: FEEDBACK_URL,
      form: Object.entries({ Key: KEY, Kind: action.kind, ...fields }),
    });
  });

  it.each([{}, { ...RECORD, key: commentKey({ comment: 'b' }) }])(
    'is unreadable when the response is %j',
    async (body) => {
      await expect(save({ kind: 'acknowledged' }, body)).rejects.toMatchObject({ kind: 'unreadable' });
    },
  );
});
