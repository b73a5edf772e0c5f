import type { FleetStats } from './fleetScenarios';
import { simulateBrowser } from './simulatedTime';

const SEED = 20_260_115;

function row({ name, callsPerMinute, peakPerSecond, recoverySeconds }: FleetStats): string {
  const minutes = callsPerMinute.map((calls) => String(calls)).join(' | ');
  const recovery = recoverySeconds ? recoverySeconds.map((seconds) => `${seconds} s`).join(' / ') : '';
  return `| ${name} | ${minutes} | ${peakPerSecond} | ${recovery} |`;
}

/** `npm run fleet`: simulates 500 desks in simulated time, and prints the number of requests to Insights as a table. */
async function main(): Promise<void> {
  const time = simulateBrowser(SEED);
  // Imported here, because TanStack Query looks for `window` when it loads.
  const { outage, startShift } = await import('./fleetScenarios');
  console.log(
    '| 500 agents | 1st minute | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | peak/s | right again: 50 / 95 / 100 % |',
  );
  console.log(`|${' - |'.repeat(13)}`);
  console.log(row(await startShift(time, 'start within a minute', 60_000)));
  console.log(row(await startShift(time, 'start in the same second', 1_000)));
  console.log(row(await startShift(time, 'start within a minute, work in other windows too', 60_000, true)));
  for (const how of ['status 503', 'connection refused', '429, Retry-After 30'] as const) {
    console.log(row(await outage(time, how)));
  }
}

// Simulated timers neither keep the process alive nor end it, so exit explicitly.
main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
