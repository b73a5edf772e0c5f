import { errorResponse, ok } from '../../../emulator/routing/route';
import { AGENT, keyOf, setUpFeedback } from './testing/setUpFeedback';

const KEY = keyOf(7);
const acknowledged = { Key: KEY, Kind: 'acknowledged' };
const review = { Key: KEY, Kind: 'review', Note: 'Why?' };
const seen = (...keys: string[]) => ({ Since: '', Seen: keys.join(' '), KeptNew: '' });

afterEach(() => {
  jest.restoreAllMocks();
});

describe('at the same time', () => {
  it('two first acknowledgements are one', async () => {
    const { post, stored } = setUpFeedback();
    const [first, second] = await Promise.all([post(AGENT, acknowledged), post(AGENT, acknowledged)]);
    expect(first).toMatchObject({ status: 200 });
    expect(second.body).toEqual(first.body);
    expect(Object.keys(stored(AGENT))).toEqual([KEY]);
  });

  it('an acknowledgement and a request for a review are both kept', async () => {
    const { post, stored } = setUpFeedback();
    await Promise.all([post(AGENT, acknowledged), post(AGENT, review)]);
    expect(stored(AGENT)).toMatchObject({ [KEY]: { review: { reason: 'Why?' } } });
    expect(JSON.stringify(stored(AGENT))).not.toContain('"acknowledgedAt":null');
  });

  it('marks of four tabs are merged', async () => {
    const { postSeen, getSeen } = setUpFeedback();
    await Promise.all([1, 2, 3, 4].map((number) => postSeen(AGENT, seen(keyOf(number)))));
    expect((await getSeen(AGENT)).body).toMatchObject({ seen: [4, 3, 2, 1].map(keyOf) });
  });

  it('an entry that changes again and again is given up, and nothing is claimed to be saved', async () => {
    const { post, faults } = setUpFeedback();
    await post(AGENT, acknowledged);
    faults.respond = ({ method }) => (method === 'POST' ? errorResponse(412, 54205, 'Mismatch') : null);
    expect(await post(AGENT, review)).toMatchObject({ status: 503, body: { code: 20503 } });
  });

  it('an item that expires between reading and writing is created again', async () => {
    const { post, faults, stored } = setUpFeedback();
    await post(AGENT, acknowledged);
    faults.respond = ({ path, method }) => {
      if (method !== 'POST' || !path.endsWith(KEY)) return null;
      faults.respond = null;
      return errorResponse(404, 54201, 'Map Item not found');
    };
    expect(await post(AGENT, review)).toMatchObject({ status: 200 });
    expect(stored(AGENT)).toMatchObject({ [KEY]: { review: { reason: 'Why?' } } });
  });
});

describe('what a request costs', () => {
  const costOf = async (requests: unknown[], send: () => Promise<{ status: number }>) => {
    requests.length = 0;
    expect((await send()).status).toBe(200);
    return requests.length;
  };

  it('one request to Sync to read, two to write, and one more every ten minutes', async () => {
    const { get, post, getSeen, postSeen, requests, clock } = setUpFeedback();
    expect(await costOf(requests, () => get(AGENT))).toBe(2);
    expect(await costOf(requests, () => get(AGENT))).toBe(1);
    // The first write of a worker finds no map.
    expect(await costOf(requests, () => post(AGENT, acknowledged))).toBe(5);
    expect(await costOf(requests, () => post(AGENT, review))).toBe(2);
    expect(await costOf(requests, () => post(AGENT, review))).toBe(1);
    await getSeen(AGENT);
    expect(await costOf(requests, () => postSeen(AGENT, seen(KEY)))).toBe(2);
    expect(await costOf(requests, () => postSeen(AGENT, seen(KEY)))).toBe(1);
    expect(await costOf(requests, () => getSeen(AGENT))).toBe(1);
    clock.now += 10 * 60_000;
    expect(await costOf(requests, () => get(AGENT))).toBe(2);
  });
});

describe('when Sync fails', () => {
  it('passes on "too many requests" with the pause', async () => {
    const { get, post, faults } = setUpFeedback();
    await post(AGENT, acknowledged);
    const headers = { 'Retry-After': '3' };
    faults.respond = () => ({ ...errorResponse(429, 54009, 'Rate limit exceeded'), headers });
    for (const sent of [await get(AGENT), await post(AGENT, review)]) {
      expect(sent).toMatchObject({ status: 429, headers, body: { code: 54009 } });
    }
  });

  it('meets the limit of 20 writes a second to one worker, and of no other', async () => {
    const { post } = setUpFeedback();
    const write = (number: number) => post(AGENT, { Key: keyOf(number), Kind: 'acknowledged' });
    const statuses = [];
    for (let number = 0; number < 22; number += 1) statuses.push((await write(number)).status);
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(20);
    expect(statuses[21]).toBe(429);
    expect((await post(`WK${'2'.repeat(32)}`, acknowledged)).status).toBe(200);
  });

  it.each([
    [500, 20500, 500],
    [503, 20503, 503],
    [401, 20003, 403],
    [403, 20403, 403],
  ])('never shows a failure as an empty list: %d', async (status, code, expected) => {
    const { get, getSeen, faults } = setUpFeedback();
    await get(AGENT);
    await getSeen(AGENT);
    faults.respond = () => errorResponse(status, code, 'secret');
    for (const sent of [await get(AGENT), await getSeen(AGENT)]) {
      expect(sent.status).toBe(expected);
      expect(JSON.stringify(sent.body)).not.toContain('secret');
    }
  });

  it.each([null, [], {}, { items: 'x' }, { items: [null] }, { items: [{ key: 1 }] }])(
    'does not read %j as a list',
    async (body) => {
      const { get, faults } = setUpFeedback();
      await get(AGENT);
      faults.respond = () => ok(body);
      expect((await get(AGENT)).status).toBe(502);
    },
  );

  it('names the setting if the service is gone, instead of showing an empty list', async () => {
    const { get, sync, service } = setUpFeedback();
    sync.removeService(service);
    const { status, body } = await get(AGENT);
    expect(status).toBe(500);
    expect(body.message).toBe('The function is not set up: FEEDBACK_SYNC_SID');
  });

  it('names the setting if the service disappears later, for a write at once', async () => {
    const { get, post, sync, service } = setUpFeedback();
    await get(AGENT);
    sync.removeService(service);
    expect((await post(AGENT, acknowledged)).status).toBe(500);
  });

  it('uses no service that browsers could use without permission', async () => {
    const { get, post, service, stored } = setUpFeedback();
    service.aclEnabled = false;
    for (const sent of [await get(AGENT), await post(AGENT, acknowledged)]) {
      expect(sent.body.message).toBe('The function is not set up: FEEDBACK_SYNC_SID');
    }
    expect(stored(AGENT)).toEqual({});
  });
});

it('sends the values of a request only where they belong', async () => {
  const { get, post, requests, unhandled } = setUpFeedback();
  await post(AGENT, review);
  await get(AGENT, { Before: KEY });
  expect(unhandled).toEqual([]);
  expect(requests.every(({ host }) => host === 'sync.twilio.com')).toBe(true);
  expect(
    requests.every(({ path }) =>
      /^\/v1\/Services\/IS\w{32}(\/Maps(\/feedback-WK\w{32}\/Items(\/1\w{23})?)?)?$/.test(path),
    ),
  ).toBe(true);
  expect(requests[requests.length - 1]?.params).toEqual({
    Order: 'desc',
    PageSize: '100',
    From: KEY,
    Bounds: 'exclusive',
  });
});
