import { createPace } from './pace';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('allows a number of requests within a time, and then waits until the first of them is that old', () => {
  const pace = createPace({ most: 2, withinMs: 60_000 });
  pace.count();
  jest.advanceTimersByTime(10_000);
  expect(pace.waitMs()).toBe(0);
  pace.count();

  expect(pace.waitMs()).toBe(50_000);
  jest.advanceTimersByTime(50_000);
  expect(pace.waitMs()).toBe(0);
});

it('leaves a gap between two requests', () => {
  const pace = createPace({ most: 20, withinMs: 60_000, gapMs: 1_000 });
  expect(pace.waitMs()).toBe(0);
  pace.count();

  jest.advanceTimersByTime(400);
  expect(pace.waitMs()).toBe(600);
});

it('does not wait for a clock that was set back', () => {
  const pace = createPace({ most: 1, withinMs: 60_000, gapMs: 1_000 });
  pace.count();
  jest.setSystemTime(Date.now() - 3_600_000);

  expect(pace.waitMs()).toBe(0);
});
