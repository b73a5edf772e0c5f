import { focusManager, onlineManager, QueryObserver, type QueryClient } from '@tanstack/react-query';
import { createQueryClient } from './queryClient';

const LONGEST_JITTER_MS = 5_000;
const LONGEST_NETWORK_JITTER_MS = 10_000;

let queryClient: QueryClient;
const onFocus = jest.fn();
const onOnline = jest.fn();
let unsubscribe: (() => void)[] = [];

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  queryClient = createQueryClient(5_000);
  unsubscribe = [focusManager.subscribe(onFocus), onlineManager.subscribe(onOnline)];
});
afterEach(() => {
  unsubscribe.forEach((stop) => stop());
  queryClient.clear();
  focusManager.setFocused(undefined);
  jest.restoreAllMocks();
  jest.resetAllMocks();
  jest.useRealTimers();
});

it.each([
  ['focus', onFocus, LONGEST_JITTER_MS],
  ['visibilitychange', onFocus, LONGEST_JITTER_MS],
  ['online', onOnline, LONGEST_NETWORK_JITTER_MS],
])('delays each browser by a random time when they wake together: %s', (event, woken, longestMs) => {
  window.dispatchEvent(new Event(event));
  jest.advanceTimersByTime(longestMs / 2 - 1);
  expect(woken).not.toHaveBeenCalled();

  jest.advanceTimersByTime(1);
  expect(woken).toHaveBeenCalledTimes(1);
});

it('delays a browser longer when more browsers use the account', () => {
  queryClient.clear();
  unsubscribe.forEach((stop) => stop());
  queryClient = createQueryClient(50_000);
  unsubscribe = [focusManager.subscribe(onFocus)];
  window.dispatchEvent(new Event('focus'));

  jest.advanceTimersByTime(24_999);
  expect(onFocus).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);

  expect(onFocus).toHaveBeenCalledTimes(1);
});

it('wakes once when an event fires many times in a row', () => {
  for (let count = 0; count < 5; count += 1) window.dispatchEvent(new Event('focus'));

  jest.advanceTimersByTime(LONGEST_JITTER_MS);

  expect(onFocus).toHaveBeenCalledTimes(1);
});

it.each([
  ['focus', onFocus, 4],
  ['online', onOnline, 6],
])('wakes in time although an event fires again and again: %s', (event, woken, seconds) => {
  for (let second = 0; second < seconds; second += 1) {
    window.dispatchEvent(new Event(event));
    jest.advanceTimersByTime(1_000);
  }

  expect(woken).toHaveBeenCalledTimes(1);
});

describe('on a page that the browser says is hidden', () => {
  const say = (state: DocumentVisibilityState): void => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };

  it.each(['pointerdown', 'keydown'])('believes the user who presses something: %s', (event) => {
    say('hidden');
    onFocus.mockClear();
    // Flex or another plugin can stop the event.
    document.body.addEventListener(event, (pressed) => pressed.stopPropagation(), { once: true });

    document.body.dispatchEvent(new Event(event, { bubbles: true }));

    expect(focusManager.isFocused()).toBe(true);
    expect(onFocus).toHaveBeenCalledTimes(1);
  });

  it('believes the browser again when it says something new', () => {
    say('hidden');
    window.dispatchEvent(new Event('pointerdown'));

    say('hidden');

    expect(focusManager.isFocused()).toBe(false);
  });
});

it('does nothing when the user presses something on a visible page', () => {
  window.dispatchEvent(new Event('pointerdown'));

  expect(onFocus).not.toHaveBeenCalled();
});

it('reacts immediately when the network goes away', () => {
  window.dispatchEvent(new Event('offline'));

  expect(onOnline).toHaveBeenCalledTimes(1);
});

it('reacts immediately when the page is hidden', () => {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');

  window.dispatchEvent(new Event('visibilitychange'));

  expect(onFocus).toHaveBeenCalledTimes(1);
});

it('does not fetch when the network returns while the page is hidden', async () => {
  const queryFn = jest.fn().mockResolvedValue('answer');
  const observer = new QueryObserver(queryClient, { queryKey: ['x'], queryFn });
  unsubscribe.push(observer.subscribe(() => undefined));
  queryClient.mount();
  unsubscribe.push(() => queryClient.unmount());
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');

  window.dispatchEvent(new Event('online'));
  jest.advanceTimersByTime(LONGEST_JITTER_MS);

  expect(queryFn).toHaveBeenCalledTimes(1);
});

it('stops its timer and listeners when the last subscriber leaves', () => {
  window.dispatchEvent(new Event('focus'));
  unsubscribe.forEach((stop) => stop());
  window.dispatchEvent(new Event('online'));

  expect(jest.getTimerCount()).toBe(0);
});

it('writes nothing to the console, which Flex forwards to Twilio', async () => {
  const error = jest.spyOn(console, 'error');

  await queryClient.prefetchQuery({ queryKey: ['x'], queryFn: () => Promise.reject(new Error('secret')) });

  expect(queryClient.getQueryState(['x'])?.status).toBe('error');
  expect(error).not.toHaveBeenCalled();
});
