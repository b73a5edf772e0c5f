/** @jest-environment node */
import { createLimiter } from './limiter';
import { fakeClock } from '../testing/fakeClock';

/** Starts pieces of work that each take 100 ms, and watches how many run. */
function workshop(maxConcurrent: number) {
  const clock = fakeClock();
  const limiter = createLimiter(maxConcurrent);
  const started: string[] = [];
  let running = 0;
  let mostRunning = 0;
  async function work(name: string) {
    started.push(name);
    running += 1;
    mostRunning = Math.max(mostRunning, running);
    await clock.sleep(100);
    running -= 1;
    if (name === 'broken') throw new Error('broken');
  }
  const run = (name: string, signal = new AbortController().signal) => limiter.run(() => work(name), signal);
  return { clock, run, started, mostRunning: () => mostRunning };
}

it('starts the work in order of arrival, as places become free', async () => {
  const { clock, run, started } = workshop(1);

  await clock.settle(Promise.all([run('a'), run('b'), run('c')]));

  expect(started).toEqual(['a', 'b', 'c']);
});

it('keeps the limit for those who come while a place changes hands', async () => {
  const { clock, run, started, mostRunning } = workshop(1);
  const [first, second] = [run('a'), run('b')];

  await clock.settle(first);
  await clock.settle(Promise.all([second, run('c'), run('d')]));

  expect(started).toEqual(['a', 'b', 'c', 'd']);
  expect(mostRunning()).toBe(1);
});

it('frees the place when work fails', async () => {
  const { clock, run, started } = workshop(1);

  await expect(clock.settle(run('broken'))).rejects.toThrow('broken');
  await clock.settle(run('b'));

  expect(started).toEqual(['broken', 'b']);
});

it('gives no place to work that left the line', async () => {
  const { clock, run, started } = workshop(1);
  const leaving = new AbortController();
  const reason = new Error('left');
  const first = run('a');
  const left = run('b', leaving.signal);
  const third = run('c');

  leaving.abort(reason);
  await expect(left).rejects.toBe(reason);
  await clock.settle(Promise.all([first, third]));

  expect(started).toEqual(['a', 'c']);
});

it('does not start work whose signal has aborted before', async () => {
  const { run, started } = workshop(1);
  const aborted = new AbortController();
  aborted.abort();

  await expect(run('a', aborted.signal)).rejects.toMatchObject({ name: 'AbortError' });

  expect(started).toEqual([]);
});
