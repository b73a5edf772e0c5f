/** @jest-environment node */
import { createLimiter } from './limiter';
import { fakeClock } from '../testing/fakeClock';

/** Runs tasks of 100 ms each through a limiter, and records how many run at once. */
function setUp(maxConcurrent: number) {
  const clock = fakeClock();
  const limiter = createLimiter(maxConcurrent);
  const started: string[] = [];
  let running = 0;
  let maxRunning = 0;
  async function work(name: string) {
    started.push(name);
    running += 1;
    maxRunning = Math.max(maxRunning, running);
    await clock.sleep(100);
    running -= 1;
    if (name === 'broken') throw new Error('broken');
  }
  const run = (name: string, signal = new AbortController().signal) => limiter.run(() => work(name), signal);
  return { clock, run, started, maxRunning: () => maxRunning };
}

it('starts tasks in order of arrival', async () => {
  const { clock, run, started } = setUp(1);

  await clock.settle(Promise.all([run('a'), run('b'), run('c')]));

  expect(started).toEqual(['a', 'b', 'c']);
});

it('keeps the limit for tasks that arrive while another one ends', async () => {
  const { clock, run, started, maxRunning } = setUp(1);
  const [first, second] = [run('a'), run('b')];

  await clock.settle(first);
  await clock.settle(Promise.all([second, run('c'), run('d')]));

  expect(started).toEqual(['a', 'b', 'c', 'd']);
  expect(maxRunning()).toBe(1);
});

it('starts the next task after one fails', async () => {
  const { clock, run, started } = setUp(1);

  await expect(clock.settle(run('broken'))).rejects.toThrow('broken');
  await clock.settle(run('b'));

  expect(started).toEqual(['broken', 'b']);
});

it('skips a waiting task that was aborted', async () => {
  const { clock, run, started } = setUp(1);
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

it('does not start a task whose signal is already aborted', async () => {
  const { run, started } = setUp(1);
  const aborted = new AbortController();
  aborted.abort();

  await expect(run('a', aborted.signal)).rejects.toMatchObject({ name: 'AbortError' });

  expect(started).toEqual([]);
});
