import { act } from '@testing-library/react';
import { renderHook } from '../testing/render/renderHook';
import React from 'react';
import { FeedbackServicesContext } from './data/FeedbackServices';
import { createFeedbackHarness } from '../testing/render/renderFeedback';
import { useNow } from './useNow';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function setVisibility(state: DocumentVisibilityState): void {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}
const pass = (milliseconds: number) => act(() => void jest.advanceTimersByTime(milliseconds));

it('is updated at every interval', () => {
  const now = renderHook(useNow, 1_000, React.Fragment);
  const started = now.current.now;

  pass(3_000);

  expect(now.current.now).toBe(started + 3_000);
});

it('renders once when it appears, although time passes until its effects run', () => {
  const useNowInSlowRender = (intervalMs: number) => {
    const now = useNow(intervalMs);
    jest.setSystemTime(Date.now() + 20);
    return now;
  };

  expect(renderHook(useNowInSlowRender, 60_000, React.Fragment).all).toHaveLength(1);
});

it('runs no timer while the page is hidden, and is correct when it is visible again', () => {
  const now = renderHook(useNow, 1_000, React.Fragment);
  const started = now.current.now;

  setVisibility('hidden');
  expect(jest.getTimerCount()).toBe(0);
  pass(10_500);
  setVisibility('visible');

  expect(now.current.now).toBe(started + 10_500);
  expect(jest.getTimerCount()).toBe(1);
});

it('follows a clock that is set back', () => {
  const now = renderHook(useNow, 1_000, React.Fragment);
  const started = now.current.now;

  jest.setSystemTime(started - 3_600_000);
  pass(1_000);

  expect(now.current.now).toBe(started - 3_599_000);
});

it('leaves no timer or listener behind', () => {
  const now = renderHook(useNow, 1_000, React.Fragment);
  now.unmount();

  setVisibility('visible');

  expect(jest.getTimerCount()).toBe(0);
});

it('has the time of the server too, as soon as a response says how far this computer is ahead', () => {
  const harness = createFeedbackHarness();
  let offsetMs = 0;
  const client = { ...harness.services.client, serverOffsetMs: () => offsetMs };
  const Wrapper: React.FC = ({ children }) => (
    <FeedbackServicesContext.Provider value={{ ...harness.services, client }}>
      {children}
    </FeedbackServicesContext.Provider>
  );
  const times = renderHook(useNow, 1_000, Wrapper);
  expect(times.current.serverNow).toBe(times.current.now);

  offsetMs = -172_800_000;
  times.rerender(1_000);

  expect(times.current.serverNow).toBe(times.current.now - 172_800_000);
});
