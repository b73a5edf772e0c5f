import { ADMIN, AGENT, keyOf, OTHER_AGENT, setUpFeedback, SUPERVISOR } from './testing/setUpFeedback';

const NINE = '2026-11-30T09:00:00.000Z';
const KEY = keyOf(7);
const acknowledged = { Key: KEY, Kind: 'acknowledged' };
const review = { Key: KEY, Kind: 'review', Note: 'The customer had hung up.' };
const close = { Key: KEY, Kind: 'reviewClosed', WorkerSid: AGENT, Note: 'You are right.' };

function setUp() {
  const feedback = setUpFeedback();
  const { clock, sync, service } = feedback;
  const acknowledge = async (worker: string, numbers: number[]) => {
    for (const number of numbers) {
      await feedback.post(worker, { Key: keyOf(number), Kind: 'acknowledged' });
      clock.now += 1_000;
    }
  };
  const mapNames = () => sync.mapsOf(service).map(({ uniqueName }) => uniqueName);
  return { ...feedback, acknowledge, mapNames };
}

afterEach(() => {
  jest.restoreAllMocks();
});

it('has no entries before the first use, and reading creates nothing', async () => {
  const { get, mapNames } = setUp();
  expect(await get(AGENT)).toMatchObject({ status: 200, body: { entries: [], next_before: null } });
  expect(mapNames()).toEqual([]);
});

it('keeps the first time at which an agent acknowledged a comment, however often they do', async () => {
  const { post, get, clock, requests } = setUp();
  const entry = { key: KEY, acknowledged_at: NINE, review: null };
  expect(await post(AGENT, acknowledged)).toMatchObject({ status: 200, body: entry });
  clock.now += 60_000;
  const before = requests.length;
  expect(await post(AGENT, acknowledged)).toMatchObject({ status: 200, body: entry });
  expect(requests.slice(before).map(({ method }) => method)).toEqual(['GET']);
  expect((await get(AGENT)).body).toEqual({ entries: [entry], next_before: null });
});

it('keeps nothing but two times, two notes and who closed the review', async () => {
  const { post, stored } = setUp();
  await post(AGENT, acknowledged);
  await post(AGENT, review);
  await post(SUPERVISOR, close);
  expect(stored(AGENT)).toEqual({
    [KEY]: {
      acknowledgedAt: NINE,
      review: {
        askedAt: NINE,
        reason: 'The customer had hung up.',
        closedAt: NINE,
        closedBy: SUPERVISOR,
        answer: 'You are right.',
      },
    },
  });
});

describe('a review', () => {
  it('is not asked for twice with the same reason while it is open', async () => {
    const { post, clock } = setUp();
    const first = await post(AGENT, review);
    clock.now += 60_000;
    expect((await post(AGENT, { ...review, Note: ' The customer had hung up. ' })).body).toEqual(first.body);
    const other = await post(AGENT, { ...review, Note: 'It was another agent.' });
    expect(other.body.review).toMatchObject({
      asked_at: '2026-11-30T09:01:00.000Z',
      reason: 'It was another agent.',
    });
  });

  it('is closed once, by a supervisor or an admin', async () => {
    const { post, get, clock } = setUp();
    await post(AGENT, review);
    clock.now += 60_000;
    const closed = await post(SUPERVISOR, close);
    const expected = {
      asked_at: NINE,
      reason: 'The customer had hung up.',
      closed_at: '2026-11-30T09:01:00.000Z',
      closed_by: SUPERVISOR,
      answer: 'You are right.',
    };
    expect(closed).toMatchObject({
      status: 200,
      body: { key: KEY, acknowledged_at: null, review: expected },
    });
    clock.now += 60_000;
    expect((await post(ADMIN, { ...close, Note: 'Too late.' })).body).toEqual(closed.body);
    expect((await get(AGENT)).body.entries).toEqual([closed.body]);
  });

  it('is not closed by who saw another one', async () => {
    const { post, get, clock } = setUp();
    await post(AGENT, review);
    clock.now += 60_000;
    const newer = await post(AGENT, { ...review, Note: 'It was another agent.' });
    const refused = { status: 409, body: { code: 20409 } };
    expect(await post(SUPERVISOR, { ...close, AskedAt: NINE })).toMatchObject(refused);
    expect((await get(AGENT)).body.entries).toEqual([newer.body]);
    const seen = { ...close, AskedAt: '2026-11-30T09:01:00.000Z' };
    const closed = await post(SUPERVISOR, seen);
    expect(closed).toMatchObject({ status: 200, body: { review: { answer: 'You are right.' } } });
    expect((await post(SUPERVISOR, seen)).body).toEqual(closed.body);
  });

  it.each(['', 'yesterday', '2026-13-40'])('is not closed for the time "%s"', async (AskedAt) => {
    const { post } = setUp();
    await post(AGENT, review);
    expect(await post(SUPERVISOR, { ...close, AskedAt })).toMatchObject({ status: 400 });
  });

  it('can be closed without an answer', async () => {
    const { post } = setUp();
    await post(AGENT, review);
    const { Key, Kind, WorkerSid } = close;
    expect((await post(ADMIN, { Key, Kind, WorkerSid })).body.review).toMatchObject({ answer: '' });
  });

  it('can be asked for again after it was closed', async () => {
    const { post, clock } = setUp();
    await post(AGENT, review);
    await post(SUPERVISOR, close);
    clock.now += 60_000;
    expect((await post(AGENT, review)).body.review).toEqual({
      asked_at: '2026-11-30T09:01:00.000Z',
      reason: 'The customer had hung up.',
      closed_at: null,
      closed_by: null,
      answer: '',
    });
  });

  it('cannot be closed if there is none, and the attempt creates nothing', async () => {
    const { post, acknowledge, mapNames } = setUp();
    expect(await post(SUPERVISOR, close)).toMatchObject({ status: 404, body: { code: 20404 } });
    expect(mapNames()).toEqual([]);
    await acknowledge(AGENT, [7]);
    expect(await post(SUPERVISOR, close)).toMatchObject({ status: 404, body: { code: 20404 } });
  });
});

describe('a list of entries', () => {
  it('has the newest comments first, 100 on a page, and no seen marks', async () => {
    const { get, acknowledge, postSeen } = setUp();
    await postSeen(AGENT, { Since: NINE, Seen: '', KeptNew: '' });
    const numbers = Array.from({ length: 230 }, (_, index) => index);
    await acknowledge(AGENT, numbers);
    const pages: string[][] = [];
    let before: unknown = undefined;
    do {
      const { body } = await get(AGENT, before === undefined ? {} : { Before: before });
      pages.push((body.entries as { key: string }[]).map(({ key }) => key));
      before = body.next_before;
    } while (before !== null);
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 30]);
    expect(pages.flat()).toEqual(numbers.map(keyOf).reverse());
  });

  it('ends although the seen marks follow on the last full page', async () => {
    const { get, acknowledge, postSeen } = setUp();
    await postSeen(AGENT, { Since: NINE, Seen: '', KeptNew: '' });
    await acknowledge(
      AGENT,
      Array.from({ length: 100 }, (_, index) => index),
    );
    const { body } = await get(AGENT);
    expect(body.entries).toHaveLength(100);
    expect((await get(AGENT, { Before: body.next_before })).body).toEqual({ entries: [], next_before: null });
  });

  it('goes on after an item of others, so that entries on older comments are not missing', async () => {
    const { get, acknowledge, sync, service } = setUp();
    await acknowledge(
      AGENT,
      Array.from({ length: 120 }, (_, index) => index),
    );
    sync.map(service, `feedback-${AGENT}`)?.create('a note in the Console', {}, 60);
    const { body } = await get(AGENT);
    expect(body.entries).toHaveLength(99);
    expect((await get(AGENT, { Before: body.next_before })).body.entries).toHaveLength(21);
  });

  it('of 10,000 entries has 100 pages, and each costs one request to Sync', async () => {
    const { get, acknowledge, sync, service, requests, clock } = setUp();
    await acknowledge(AGENT, [0]);
    const map = sync.map(service, `feedback-${AGENT}`);
    for (let number = 1; number < 10_000; number += 1)
      map?.create(keyOf(number), { acknowledgedAt: NINE }, 60);
    requests.length = 0;
    let before: unknown = null;
    let count = 0;
    do {
      const { body } = await get(AGENT, before === null ? {} : { Before: before });
      count += (body.entries as unknown[]).length;
      before = body.next_before;
      clock.now += 50;
    } while (before !== null);
    expect(count).toBe(10_000);
    expect(requests).toHaveLength(100);
  });

  it('is that of the named worker for supervisors and admins', async () => {
    const { get, acknowledge } = setUp();
    await acknowledge(AGENT, [1, 2]);
    await acknowledge(OTHER_AGENT, [3]);
    for (const reader of [SUPERVISOR, ADMIN]) {
      expect((await get(reader, { WorkerSid: AGENT })).body.entries).toHaveLength(2);
      expect((await get(reader)).body.entries).toEqual([]);
    }
    expect((await get(AGENT, { WorkerSid: AGENT })).body.entries).toHaveLength(2);
  });

  it('leaves out what cannot be read in an entry', async () => {
    const { get, acknowledge, sync, service } = setUp();
    await acknowledge(AGENT, [1, 2]);
    const map = sync.map(service, `feedback-${AGENT}`);
    const item = map?.item(keyOf(1));
    if (map && item) map.update(item, { acknowledgedAt: 'yesterday', review: ['x'] }, null);
    expect((await get(AGENT)).body.entries).toMatchObject([
      { acknowledged_at: NINE.replace('00.000', '01.000') },
      { key: keyOf(1), acknowledged_at: null, review: null },
    ]);
  });
});

it('keeps an entry for a year after its last change, and then nothing', async () => {
  const { post, clock, stored, mapNames } = setUp();
  await post(AGENT, acknowledged);
  clock.now += 364 * 24 * 3_600_000;
  await post(AGENT, review);
  clock.now += 364 * 24 * 3_600_000;
  expect(Object.keys(stored(AGENT))).toEqual([KEY]);
  clock.now += 24 * 3_600_000;
  expect(mapNames()).toEqual([]);
});

it('keeps an entry for as many days as the admin has named', async () => {
  const { post, clock, mapNames } = setUp();
  await post(AGENT, acknowledged, { context: { FEEDBACK_DAYS: '90' } });
  clock.now += 90 * 24 * 3_600_000;
  expect(mapNames()).toEqual([]);
});
