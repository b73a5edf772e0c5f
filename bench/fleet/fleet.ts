import { parseArgs } from 'node:util';
import type { FleetOptions } from './FleetOptions';
import type { FleetStats, MarkStats } from './fleetStats';
import { simulateBrowser } from './simulatedTime';

const SEED = 20_260_115;

const HELP = `npm run fleet -- [options]

Simulates many browsers of one account with the plugin's own queries, in simulated time and with a fixed seed. Prints how
many calls they make to Insights. "Can wait" are the calls that no user is waiting for.

  --browsers N      The number of browsers (500).
  --setting N       The value of the setting "desks" (the number of browsers).
  --latency A-B     The fastest and the slowest response, in milliseconds (100-400).
  --supervisors P   The percentage of supervisors in Teams View (5).
  --open P          The percentage of agents with an open panel (50).
  --background P    The percentage of pages in the background when all pages reload (20).
  --seen-everywhere The marks of seen feedback are on the server. Prints the calls to the functions in a second table.
  --case TEXT       Only the cases with this text in their name, such as "reload".
  --limit N         How many calls the account can have in flight (no limit). Twilio does not publish it.
  --help            Print this text.`;

/**
 * @returns null when the help was asked for
 * @throws Error if an option is not a number in its range
 */
function readOptions(): { options: FleetOptions; caseText: string } | null {
  const { values } = parseArgs({
    options: {
      browsers: { type: 'string', default: '500' },
      setting: { type: 'string' },
      latency: { type: 'string', default: '100-400' },
      supervisors: { type: 'string', default: '5' },
      open: { type: 'string', default: '50' },
      background: { type: 'string', default: '20' },
      limit: { type: 'string' },
      'seen-everywhere': { type: 'boolean', default: false },
      case: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const share = (name: string, value: string): number => numberIn(name, value, 0, 100) / 100;
  const [fastest = '', slowest = fastest] = values.latency.split('-');
  const browsers = numberIn('browsers', values.browsers, 1, 50_000);
  const options = {
    browsers,
    setting: numberIn('setting', values.setting ?? String(browsers), 1, 50_000),
    supervisors: share('supervisors', values.supervisors),
    panelOpen: share('open', values.open),
    inBackground: share('background', values.background),
    latencyMs: [numberIn('latency', fastest, 0, 60_000), numberIn('latency', slowest, 0, 60_000)] as const,
    seenEverywhere: values['seen-everywhere'],
    callLimit: values.limit === undefined ? null : numberIn('limit', values.limit, 1, 1_000_000),
  } satisfies FleetOptions;
  return { options, caseText: values.case.toLowerCase() };
}

function numberIn(name: string, value: string, from: number, to: number): number {
  const number = Number(value);
  if (value !== '' && number >= from && number <= to) return number;
  throw new Error(`--${name} has to be a number from ${from} to ${to}, not "${value}".`);
}

const CELLS = [
  'Case',
  'Calls',
  'Worst second',
  'Can wait',
  'Can wait, per 100 browsers',
  'With preflights',
  'In flight',
  '429',
  'Recovered: 95 / 100 %',
] as const;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function cellsOf(name: string, stats: FleetStats): (string | number)[] {
  const { calls, peakPerSecond, peakCanWait, peakCanWaitPer100 } = stats;
  const recovery = stats.recoverySeconds?.map((seconds) => `${seconds} s`).join(' / ') ?? '';
  const { peakWithPreflights, peakInFlight, tooMany } = stats;
  return [
    name,
    calls,
    peakPerSecond,
    peakCanWait,
    peakCanWaitPer100.toFixed(1),
    peakWithPreflights,
    peakInFlight,
    tooMany,
    recovery,
  ];
}

const MARK_CELLS = [
  'Case',
  'Calls',
  'Writes',
  'Worst second',
  'With preflights',
  'Writes in the worst second',
  'In flight',
  '429',
] as const;

function markCellsOf(name: string, stats: MarkStats): (string | number)[] {
  const { calls, writes, peakPerSecond, peakWithPreflights, peakWrites, peakInFlight, tooMany } = stats;
  return [name, calls, writes, peakPerSecond, peakWithPreflights, peakWrites, peakInFlight, tooMany];
}

/** `npm run fleet`: prints a table with one row for each case. */
async function main(): Promise<void> {
  const read = readOptions();
  if (read === null) return console.log(HELP);
  const { options, caseText } = read;
  const time = simulateBrowser(SEED);
  // Imported here, because TanStack Query looks for `window` when it loads.
  const { separateNetworks } = await import('./separateNetworks');
  const { FLEET_CASES } = await import('./fleetScenarios');
  separateNetworks();
  console.log(`${options.browsers} browsers, the setting "desks" is ${options.setting}:\n`);
  console.log(row(CELLS));
  console.log(row(CELLS.map(() => '-')));
  const markRows: string[] = [];
  for (const [name, run] of Object.entries(FLEET_CASES)) {
    if (!name.toLowerCase().includes(caseText)) continue;
    const stats = await run(time, options);
    console.log(row(cellsOf(name, stats)));
    if (stats.marks) markRows.push(row(markCellsOf(name, stats.marks)));
  }
  if (markRows.length === 0) return;
  console.log('\nCalls to the functions that keep the marks:\n');
  console.log([row(MARK_CELLS), row(MARK_CELLS.map(() => '-')), ...markRows].join('\n'));
}

// Simulated timers neither keep the process alive nor end it, so exit explicitly.
main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
