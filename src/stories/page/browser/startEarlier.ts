const setTimer = window.setTimeout.bind(window);

/** Makes every new timer end `elapsedMs` earlier, as if the story had been on the screen for that long. */
export function startEarlier(elapsedMs: number): void {
  const earlier = (handler: TimerHandler, delayMs = 0, ...values: unknown[]): number =>
    setTimer(handler, Math.max(0, delayMs - elapsedMs), ...values);
  Object.defineProperty(window, 'setTimeout', { value: earlier });
}
