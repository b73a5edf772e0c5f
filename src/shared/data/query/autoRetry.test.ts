import { focusManager, onlineManager, QueryObserver, type QueryClient } from '@tanstack/react-query';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { createQueryClient } from './queryClient';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

let queryClient: QueryClient;
/** The failure of every request; null is a success. */
let failure: InsightsError | null;
let fetchedAtMs: number[];
let closeAll: (() => void)[];

beforeEach(() => {
  jest.useFakeTimers('modern');
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  queryClient = createQueryClient(5_000);
  fetchedAtMs = [];
  closeAll = [];
});
afterEach(() => {
  closeAll.forEach((close) => close());
  queryClient.clear();
  focusManager.setFocused(undefined);
  onlineManager.setOnline(undefined);
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const failed = (kind: InsightsErrorKind, retryAfterSeconds: number | null = null) =>
  new InsightsError(kind, 'comments.list', { retryAfterSeconds });

/** Shows a query on screen. Returns a function that removes it. */
function show(name: string): () => void {
  const startedAt = Date.now();
  const observer = new QueryObserver(queryClient, {
    queryKey: [name],
    queryFn: () => {
      fetchedAtMs.push(Date.now() - startedAt);
      return failure ? Promise.reject(failure) : Promise.resolve(name);
    },
  });
  const close = observer.subscribe(() => undefined);
  closeAll.push(close);
  return close;
}
async function pass(durationMs: number): Promise<void> {
  for (let passedMs = 0; passedMs <= durationMs; passedMs += SECOND_MS) {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    jest.advanceTimersByTime(passedMs < durationMs ? SECOND_MS : 0);
  }
}

it.each(['network', 'timeout', 'unavailable', 'unauthenticated', 'webPage', 'unreadable'] as const)(
  'retries at growing intervals while the failure is %s',
  async (kind) => {
    failure = failed(kind);
    show('comments');

    await pass(6 * MINUTE_MS);

    // Three quarters of 30 s, of 60 s, and then of two minutes, to the second.
    expect(fetchedAtMs.map((ms) => Math.floor(ms / SECOND_MS))).toEqual([0, 22, 68, 158, 248, 338]);
  },
);

it.each([
  [0, 15],
  [0.8, 27],
])(
  'retries at a random time in the second half of the interval, to spread browsers: %d is %d s',
  async (random, atSeconds) => {
    jest.mocked(Math.random).mockReturnValue(random);
    failure = failed('unavailable');
    show('comments');

    await pass((atSeconds + 1) * SECOND_MS);

    expect(fetchedAtMs).toEqual([0, atSeconds * SECOND_MS]);
  },
);

it('spreads the first retries over a longer time when more browsers use the account', async () => {
  queryClient = createQueryClient(50 * SECOND_MS);
  failure = failed('unavailable');
  show('comments');

  await pass(6 * MINUTE_MS);

  // Three quarters of 100 s, and then of two minutes.
  expect(fetchedAtMs.map((ms) => Math.floor(ms / SECOND_MS))).toEqual([0, 75, 165, 255, 345]);
});

it('stops after a success, and starts again with a short interval after the next failure', async () => {
  failure = failed('unavailable');
  show('comments');
  await pass(40 * SECOND_MS);
  expect(fetchedAtMs).toHaveLength(2);
  failure = null;
  await pass(10 * MINUTE_MS);
  expect(fetchedAtMs).toHaveLength(3);

  failure = failed('unavailable');
  await queryClient.refetchQueries(['comments']);
  fetchedAtMs = [];
  await pass(25 * SECOND_MS);

  expect(fetchedAtMs).toHaveLength(1);
});

it.each([
  ['an outage', failed('unavailable')],
  ['too many requests', failed('rateLimited', 60)],
])('retries after %s although the clock was set back meanwhile', async (_, error) => {
  failure = error;
  show('comments');
  await pass(SECOND_MS);
  jest.setSystemTime(Date.now() - 24 * 60 * MINUTE_MS);

  await pass(3 * MINUTE_MS);

  expect(fetchedAtMs.length).toBeGreaterThan(1);
});

it('does not delay a retry because the user loads something else in the meantime', async () => {
  failure = failed('unavailable');
  show('comments');

  for (let task = 0; task < 4; task += 1) {
    await pass(10 * SECOND_MS);
    await queryClient.fetchQuery(['segments', task], () => Promise.resolve('loaded'));
  }

  // Three quarters of 30 s after the failure, as without the other requests.
  expect(fetchedAtMs.slice(0, 2).map((ms) => Math.floor(ms / SECOND_MS))).toEqual([0, 22]);
});

it('retries all failed queries on screen as soon as one succeeds', async () => {
  failure = failed('unavailable');
  show('comments');
  show('segments');
  await pass(SECOND_MS);
  failure = null;

  await pass(23 * SECOND_MS);

  expect(fetchedAtMs).toHaveLength(4);
  expect(queryClient.getQueryData(['segments'])).toBe('segments');
});

it('retries one query in each round of an outage, in turn', async () => {
  failure = failed('unavailable');
  for (const name of ['comments', 'segments', 'categories']) show(name);
  await pass(SECOND_MS);
  expect(fetchedAtMs).toHaveLength(3);

  await pass(3 * MINUTE_MS);

  // After 22, 68 and 158 seconds.
  expect(fetchedAtMs).toHaveLength(6);
  const updates = ['comments', 'segments', 'categories'].map((name) => queryClient.getQueryState([name]));
  expect(updates.map((state) => state?.errorUpdateCount)).toEqual([2, 2, 2]);
});

it('waits for the pause of a 429 response', async () => {
  failure = failed('rateLimited', 12);
  show('comments');

  await pass(13 * SECOND_MS);

  expect(fetchedAtMs).toEqual([0, 12 * SECOND_MS]);
});

it.each(['notPermitted', 'notFound', 'rejected'] as const)(
  'never retries automatically after %s',
  async (kind) => {
    failure = failed(kind);
    show('comments');

    await pass(10 * MINUTE_MS);

    expect(fetchedAtMs).toEqual([0]);
  },
);

it('does not retry a query whose screen was closed, and removes its listeners', async () => {
  failure = failed('unavailable');
  const close = show('comments');
  await pass(SECOND_MS);
  expect(focusManager.hasListeners()).toBe(true);

  close();
  await pass(10 * MINUTE_MS);

  expect(fetchedAtMs).toEqual([0]);
  expect(focusManager.hasListeners()).toBe(false);
});

it.each([['hidden', (gone: boolean) => focusManager.setFocused(!gone)]])(
  'has no timer while the page is %s, and retries when it is back',
  async (_, setGone) => {
    failure = failed('unavailable');
    show('comments');
    await pass(SECOND_MS);

    const timerCount = jest.getTimerCount();

    setGone(true);
    expect(jest.getTimerCount()).toBe(timerCount - 1);
    await pass(10 * MINUTE_MS);
    expect(fetchedAtMs).toEqual([0]);

    failure = null;
    setGone(false);
    await pass(MINUTE_MS);
    expect(queryClient.getQueryData(['comments'])).toBe('comments');
  },
);

it('keeps retrying while the browser says it is offline, because that can be wrong', async () => {
  onlineManager.setOnline(false);
  failure = failed('unavailable');
  show('comments');
  await pass(SECOND_MS);
  failure = null;

  await pass(30 * SECOND_MS);

  expect(queryClient.getQueryData(['comments'])).toBe('comments');
});

it('retries at once when the browser says it is online again', async () => {
  onlineManager.setOnline(false);
  failure = failed('network');
  show('comments');
  await pass(SECOND_MS);
  failure = null;

  onlineManager.setOnline(true);
  await pass(SECOND_MS);

  expect(queryClient.getQueryData(['comments'])).toBe('comments');
});

it('retries one query immediately when the user returns to the window, and the others if that succeeds', async () => {
  failure = failed('unavailable');
  for (const name of ['comments', 'segments', 'categories']) show(name);
  await pass(60 * SECOND_MS);
  // Each once, and one again after 22 seconds.
  expect(fetchedAtMs).toHaveLength(4);

  focusManager.onFocus();
  await pass(SECOND_MS);
  expect(fetchedAtMs).toHaveLength(5);

  failure = null;
  await pass(30 * SECOND_MS);
  focusManager.onFocus();
  await pass(SECOND_MS);
  expect(fetchedAtMs).toHaveLength(8);
});

it('does not retry at each return of a user who switches windows often', async () => {
  failure = failed('unavailable');
  show('comments');
  for (let times = 0; times < 10; times += 1) {
    await pass(SECOND_MS);
    focusManager.onFocus();
  }

  expect(fetchedAtMs).toEqual([0]);
});

it('respects the pause of a 429 response when the user returns to the window', async () => {
  failure = failed('rateLimited', 12);
  show('comments');
  await pass(5 * SECOND_MS);

  focusManager.onFocus();
  await pass(6 * SECOND_MS);
  expect(fetchedAtMs).toEqual([0]);

  await pass(2 * SECOND_MS);
  expect(fetchedAtMs).toHaveLength(2);
});

const later = (durationMs: number, error: InsightsError) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(error), durationMs);
  });

/** Shows a query whose responses differ. Returns the seconds at which it was fetched. */
function showResponding(
  queryKey: readonly unknown[],
  respond: (fetchCount: number, atSeconds: number) => Promise<unknown>,
) {
  const startedAt = Date.now();
  const fetchedAt: number[] = [];
  const observer = new QueryObserver(queryClient, {
    queryKey,
    queryFn: () => {
      const atSeconds = Math.floor((Date.now() - startedAt) / SECOND_MS);
      fetchedAt.push(atSeconds);
      return respond(fetchedAt.length, atSeconds);
    },
  });
  closeAll.push(observer.subscribe(() => undefined));
  return fetchedAt;
}
/** A list of comments that lacks a part. */
const PARTIAL = { pages: [{ sequences: [], partialError: failed('unavailable') }], pageParams: [undefined] };

describe('with queries whose responses differ', () => {
  beforeEach(() => {
    queryClient.mount();
    closeAll.push(() => queryClient.unmount());
  });

  it('retries the other failed queries immediately when the network returns while a retry hangs', async () => {
    const down = () => Promise.reject(failed('unavailable'));
    // The retry at 22 s hangs until the client's own timeout of 25 s.
    showResponding(['hangs'], (count) => (count === 2 ? later(25 * SECOND_MS, failed('timeout')) : down()));
    const other = showResponding(['other'], (_, at) => (at < 27 ? down() : Promise.resolve('other')));
    await pass(25 * SECOND_MS);
    onlineManager.setOnline(false);
    await pass(2 * SECOND_MS);
    onlineManager.setOnline(true);
    await pass(100 * SECOND_MS);

    expect(other[1]).toBeLessThan(35);
  });

  it('keeps the delay of a failure that comes after a return to the window during the pause of a 429 response', async () => {
    showResponding(['limited'], () => Promise.reject(failed('rateLimited', 60)));
    await pass(5 * SECOND_MS);
    focusManager.onFocus();
    await pass(15 * SECOND_MS);
    const other = showResponding(['other'], () => Promise.reject(failed('unavailable')));
    await pass(10 * SECOND_MS);

    expect(other).toEqual([0]);
  });

  it('fetches a list that stays partial once in each round', async () => {
    const list = showResponding(['comments', 'segments', ['s1', 's2']], () => Promise.resolve(PARTIAL));

    await pass(70 * SECOND_MS);

    expect(list).toEqual([0, 22, 68]);
  });

  it('retries a list that lacks a part when the list on screen is needed again', async () => {
    const queryFn = jest.fn(() => Promise.resolve(PARTIAL));
    const options = { queryKey: ['comments', 'segments', ['s1', 's2']], queryFn, staleTime: Infinity };
    queryClient.setQueryData(options.queryKey, PARTIAL);
    const observer = new QueryObserver(queryClient, { ...options, enabled: false });
    closeAll.push(observer.subscribe(() => undefined));
    await pass(60 * SECOND_MS);
    expect(queryFn).not.toHaveBeenCalled();

    observer.setOptions({ ...options, enabled: true });
    await pass(30 * SECOND_MS);

    expect(queryFn).toHaveBeenCalledTimes(1);
  });

  it('has everything within two minutes of the end of an outage, even next to a list that stays partial', async () => {
    showResponding(['comments', 'segments', ['s1', 's2']], () => Promise.resolve(PARTIAL));
    const other = showResponding(['other'], (_, at) =>
      at < 250 ? Promise.reject(failed('unavailable')) : Promise.resolve('other'),
    );
    await pass(500 * SECOND_MS);

    const upToDateAt = other.find((at) => at >= 250);
    expect(upToDateAt).toBeLessThan(250 + 120);
  });

  it('keeps the delay of a failure that comes long after another failed query was closed', async () => {
    showResponding(['first'], () => Promise.reject(failed('unavailable')));
    await pass(SECOND_MS);
    closeAll.pop()?.();
    await pass(600 * SECOND_MS);
    const other = showResponding(['other'], () => Promise.reject(failed('unavailable')));
    await pass(5 * SECOND_MS);

    expect(other).toEqual([0]);
  });

  it('waits for another pause after the user has canceled the retry of a rate-limited query', async () => {
    const limited = failed('rateLimited', 10);
    const fetchedAt = showResponding(['limited'], (count) =>
      count === 2 ? new Promise(() => undefined) : Promise.reject(limited),
    );
    await pass(11 * SECOND_MS);
    expect(fetchedAt).toEqual([0, 10]);

    void queryClient.cancelQueries(['limited']);
    await pass(3 * SECOND_MS);
    expect(fetchedAt).toHaveLength(2);

    await pass(7 * SECOND_MS);
    expect(fetchedAt).toHaveLength(3);
  });
});
