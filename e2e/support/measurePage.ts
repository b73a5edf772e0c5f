import type { CDPSession, Page } from '@playwright/test';

/** What a page holds. */
export interface PageMeasurement {
  /** The JavaScript heap after its garbage has been collected. */
  heapKilobytes: number;
  listeners: number;
  nodes: number;
  /** Timeouts and intervals that wait. */
  timers: number;
}

/** Weighs a page that `COUNT_TIMERS` runs in. */
export async function measurePage(page: Page, session: CDPSession): Promise<PageMeasurement> {
  // What finalizers let go of in the first collection goes in the second one.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  return {
    heapKilobytes: usedSize / 1024,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    timers: await page.evaluate(() => window.pendingTimerCount()),
  };
}
