import type { CDPSession } from '@playwright/test';

/** How long the main thread of a page has worked so far. `Performance.enable` must have been sent. */
export async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}
