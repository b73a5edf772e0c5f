const setTimer = window.setTimeout.bind(window);

/** Lets every timer that is set from here on end `elapsedMs` earlier: what is drawn has been on screen for so long. */
export function startEarlier(elapsedMs: number): void {
  const earlier = (handler: TimerHandler, delayMs = 0, ...values: unknown[]): number =>
    setTimer(handler, Math.max(0, delayMs - elapsedMs), ...values);
  Object.defineProperty(window, 'setTimeout', { value: earlier });
}
