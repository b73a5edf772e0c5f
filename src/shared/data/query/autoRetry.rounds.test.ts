import { focusManager, onlineManager, QueryObserver, type QueryClient } from '@tanstack/react-query';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { createQueryClient } from './queryClient';

const SECOND_MS = 1_000;

let queryClient: QueryClient;
let closeAll: (() => void)[];

beforeEach(() => {
  jest.useFakeTimers('modern');
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  queryClient = createQueryClient();
  queryClient.mount();
  closeAll = [() => queryClient.unmount()];
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
const later = (durationMs: number, error: InsightsError) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(error), durationMs);
  });

/** Shows a query. Returns the seconds at which it was fetched. */
function show(
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
async function pass(seconds: number): Promise<void> {
  for (let passed = 0; passed <= seconds; passed += 1) {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    jest.advanceTimersByTime(passed < seconds ? SECOND_MS : 0);
  }
}

it('retries the other failed queries at once when the network returns while a retry hangs', async () => {
  const down = () => Promise.reject(failed('unavailable'));
  // The retry at 22 s hangs until the client's own timeout of 25 s.
  show(['hangs'], (count) => (count === 2 ? later(25 * SECOND_MS, failed('timeout')) : down()));
  const other = show(['other'], (_, at) => (at < 27 ? down() : Promise.resolve('other')));
  await pass(25);
  onlineManager.setOnline(false);
  await pass(2);
  onlineManager.setOnline(true);
  await pass(100);

  expect(other[1]).toBeLessThan(35);
});

it('keeps the delay of a failure that comes after a return to the window in a pause of too many requests', async () => {
  show(['limited'], () => Promise.reject(failed('rateLimited', 60)));
  await pass(5);
  focusManager.onFocus();
  await pass(15);
  const other = show(['other'], () => Promise.reject(failed('unavailable')));
  await pass(10);

  expect(other).toEqual([0]);
});

it('has everything within two minutes of the end of an outage, also beside a list that stays partial', async () => {
  show(['comments', 'segments', ['s1', 's2']], () =>
    Promise.resolve({
      pages: [{ sequences: [], partialError: failed('unavailable') }],
      pageParams: [undefined],
    }),
  );
  const other = show(['other'], (_, at) =>
    at < 250 ? Promise.reject(failed('unavailable')) : Promise.resolve('other'),
  );
  await pass(500);

  const upToDateAt = other.find((at) => at >= 250);
  expect(upToDateAt).toBeLessThan(250 + 120);
});

it('keeps the delay of a failure that comes long after another failed query was closed', async () => {
  show(['first'], () => Promise.reject(failed('unavailable')));
  await pass(1);
  closeAll.pop()?.();
  await pass(600);
  const other = show(['other'], () => Promise.reject(failed('unavailable')));
  await pass(5);

  expect(other).toEqual([0]);
});

it('waits for another pause after the user has cancelled the retry of a rate-limited query', async () => {
  const limited = failed('rateLimited', 10);
  const fetchedAt = show(['limited'], (count) =>
    count === 2 ? new Promise(() => undefined) : Promise.reject(limited),
  );
  await pass(11);
  expect(fetchedAt).toEqual([0, 10]);

  void queryClient.cancelQueries(['limited']);
  await pass(3);
  expect(fetchedAt).toHaveLength(2);

  await pass(7);
  expect(fetchedAt).toHaveLength(3);
});
