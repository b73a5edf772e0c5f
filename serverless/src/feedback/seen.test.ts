import { AGENT, keyOf, OTHER_AGENT, setUpFeedback, SUPERVISOR } from './testing/setUpFeedback';

const NINE = '2026-11-30T09:00:00.000Z';
const EIGHT = '2026-11-30T08:00:00.000Z';
const keys = (count: number, start = 0) => Array.from({ length: count }, (_, index) => keyOf(start + index));
const marks = (Since: string, seen: string[] = [], keptNew: string[] = []) => ({
  Since,
  Seen: seen.join(' '),
  KeptNew: keptNew.join(' '),
});

afterEach(() => {
  jest.restoreAllMocks();
});

it('has no marks before the first use, and reading or changing nothing creates nothing', async () => {
  const { getSeen, postSeen, sync, service } = setUpFeedback();
  const none = { since: null, seen: [], kept_new: [] };
  expect(await getSeen(AGENT)).toMatchObject({ status: 200, body: none });
  expect(await postSeen(AGENT, marks(''))).toMatchObject({ status: 200, body: none });
  expect(sync.mapsOf(service)).toEqual([]);
});

it('merges the changes of two computers, and keeps the later time', async () => {
  const { getSeen, postSeen } = setUpFeedback();
  await postSeen(AGENT, marks(NINE, [keyOf(1)], [keyOf(5)]));
  const { body } = await postSeen(AGENT, marks(EIGHT, [keyOf(3), keyOf(1)]));
  expect(body).toEqual({ since: NINE, seen: [keyOf(3), keyOf(1)], kept_new: [keyOf(5)] });
  expect((await getSeen(AGENT)).body).toEqual(body);
});

it('changes nothing when the same changes come again', async () => {
  const { postSeen, requests } = setUpFeedback();
  const changes = marks(NINE, keys(3), [keyOf(9)]);
  const { body } = await postSeen(AGENT, changes);
  requests.length = 0;
  expect((await postSeen(AGENT, changes)).body).toEqual(body);
  expect(requests.map(({ method }) => method)).toEqual(['GET']);
});

it('a comment that is seen now is no longer kept new, and the other way around', async () => {
  const { postSeen } = setUpFeedback();
  const [first = '', second = ''] = keys(2);
  await postSeen(AGENT, marks('', [first], [second]));
  const { body } = await postSeen(AGENT, marks('', [second], [first]));
  expect(body).toEqual({ since: null, seen: [second], kept_new: [first] });
  expect((await postSeen(AGENT, marks('', [second], [second]))).body).toMatchObject({
    seen: [],
    kept_new: [second, first],
  });
});

it('keeps the newest 600 keys in one item of less than 16 KiB, at most 100 of them kept new', async () => {
  const { postSeen, stored, clock } = setUpFeedback();
  await postSeen(AGENT, marks(NINE, keys(600, 5_000), []));
  clock.now += 10_000;
  const { status, body } = await postSeen(AGENT, marks(NINE, keys(600, 10_000), keys(600, 20_000)));
  expect(status).toBe(200);
  expect(body.kept_new).toEqual(keys(100, 20_500).reverse());
  expect(body.seen).toEqual(keys(500, 10_100).reverse());
  const item = JSON.stringify(stored(AGENT));
  expect(Object.keys(stored(AGENT))).toEqual(['0seen']);
  expect(Buffer.byteLength(item)).toBeLessThan(15_000);
});

it('does not believe a clock that is ahead, because new comments would look seen everywhere', async () => {
  const { postSeen } = setUpFeedback();
  expect((await postSeen(AGENT, marks('2099-01-01T00:00:00.000Z'))).body.since).toBe(NINE);
});

it("are each user's own, also for supervisors", async () => {
  const { getSeen, postSeen } = setUpFeedback();
  await postSeen(AGENT, marks(NINE, keys(1)));
  for (const user of [OTHER_AGENT, SUPERVISOR]) {
    expect((await getSeen(user)).body).toMatchObject({ since: null, seen: [] });
    expect((await getSeen(user, { WorkerSid: AGENT })).status).toBe(400);
    expect((await postSeen(user, { ...marks(NINE), WorkerSid: AGENT })).status).toBe(400);
  }
});

it.each([
  ['10,000 keys', { ...marks(''), Seen: keys(10_000).join(' ') }],
  ['601 keys', { ...marks(''), KeptNew: keys(601).join(' ') }],
  ['a long text', { ...marks(''), Seen: ' '.repeat(1_000_000) }],
  ['repeated keys as an array', { ...marks(''), Seen: [keyOf(1), keyOf(2)] }],
  ['two times', { ...marks(''), Since: [NINE, NINE] }],
  ['a time in another format', marks('30.11.2026')],
  ['a number', marks('1764493200000')],
  ['a time that no calendar has', marks('2026-13-41T00:00:00Z')],
  ['a time before Insights', marks('1970-01-01T00:00:00Z')],
  ['an unknown parameter', { ...marks(''), Forget: 'all' }],
])('accepts no %s', async (_, form) => {
  const { postSeen, requests, validate } = setUpFeedback();
  await postSeen(AGENT, marks(''));
  requests.length = 0;
  expect((await postSeen(AGENT, form)).status).toBe(400);
  expect(requests).toEqual([]);
  expect(validate).toHaveBeenCalledTimes(2);
});

it('reads a damaged item as far as it can', async () => {
  const { getSeen, postSeen, sync, service } = setUpFeedback();
  await postSeen(AGENT, marks(NINE, keys(2)));
  const map = sync.map(service, `feedback-${AGENT}`);
  const item = map?.item('0seen');
  if (map && item)
    map.update(item, { since: {}, seen: `${keyOf(1)}${'?'.repeat(24)}1`, keptNew: [keyOf(2)] }, null);
  expect((await getSeen(AGENT)).body).toEqual({ since: null, seen: [keyOf(1)], kept_new: [] });
});
