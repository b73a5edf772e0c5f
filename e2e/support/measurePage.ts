import type { CDPSession, Page } from '@playwright/test';

/** What a page holds in memory. */
export interface PageMeasurement {
  /** The JavaScript heap after garbage collection. */
  heapKilobytes: number;
  listeners: number;
  nodes: number;
  /** Pending timeouts and intervals. */
  timers: number;
}

/** Measures a page in which `COUNT_TIMERS` runs. */
export async function measurePage(page: Page, session: CDPSession): Promise<PageMeasurement> {
  // Objects that finalizers release in the first collection are freed in the second one.
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
