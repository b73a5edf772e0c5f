import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { build } from 'esbuild';
import { REVIEWED_AGENT, withComments } from '../../e2e/support/tenThousand';
import { createEmulator, type Emulator } from '../../emulator/createEmulator';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import { people } from '../../emulator/world/sample/people';
import type { FetchJob, FetchRun } from './FetchRun';
import { median, type Measurement } from '../report/Measurement';

const CHILD_SOURCE = path.join(__dirname, 'childProcess.ts');
const CHILD = path.join(
  __dirname,
  '../../node_modules/.cache/plugin-assessment-comments/bench/fetchTenThousand.js',
);
const COUNT = 10_000;
const ROUNDS = 5;
const WARM_UP_PAGE_SIZE = '1';

const VARIANTS = {
  ours: { reader: 'client', pageSize: null },
  sdkInLargePages: { reader: 'sdk', pageSize: 1_000 },
  sdk: { reader: 'sdk', pageSize: null },
  fetchAlone: { reader: 'fetch', pageSize: 1_000 },
} as const;

type Variant = keyof typeof VARIANTS;
type MeasuredRun = FetchRun & { calls: number };
type Runs = Record<Variant, MeasuredRun[]>;

/** The child is built, because a TypeScript loader would add helpers to our functions that no build contains. */
async function buildChild(): Promise<void> {
  await build({
    entryPoints: [CHILD_SOURCE],
    outfile: CHILD,
    bundle: true,
    platform: 'node',
    external: ['twilio'],
    logLevel: 'warning',
  });
}

/** Runs in a new process, so that a reader never finds the heap or the compiled code of another one. */
async function runInChild(job: FetchJob): Promise<FetchRun> {
  const child = fork(CHILD, { execArgv: ['--expose-gc'] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`A fetch of 10,000 comments ended with ${String(code)}`);
  });
  child.send(job);
  const [run] = (await Promise.race([once(child, 'message'), failed])) as [FetchRun];
  await failed.catch(() => undefined);
  return run;
}

async function fetchOnce({ insights, world }: Emulator, variant: Variant): Promise<MeasuredRun> {
  insights.calls.clear();
  const run = await runInChild({
    ...VARIANTS[variant],
    origin: insights.origin,
    token: world.sessions.issue(people.supervisor.workerSid).token,
    accountSid: world.accountSid,
    agentId: REVIEWED_AGENT.insightsAgentId ?? '',
    count: COUNT,
  });
  if (run.distinctCount !== COUNT)
    throw new Error(`${variant} read ${run.distinctCount} of ${COUNT} comments`);
  const calls = insights.calls.list().filter(({ query }) => query.PageSize?.[0] !== WARM_UP_PAGE_SIZE).length;
  return { ...run, calls };
}

async function fetchInTurns(emulator: Emulator): Promise<Runs> {
  const runs: Runs = { ours: [], sdkInLargePages: [], sdk: [], fetchAlone: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.ours.push(await fetchOnce(emulator, 'ours'));
    runs.sdkInLargePages.push(await fetchOnce(emulator, 'sdkInLargePages'));
    runs.sdk.push(await fetchOnce(emulator, 'sdk'));
    runs.fetchAlone.push(await fetchOnce(emulator, 'fetchAlone'));
  }
  return runs;
}

interface Part {
  name: string;
  part: keyof MeasuredRun;
  unit: Measurement['unit'];
  hasGoal: boolean;
}

const PARTS: readonly Part[] = [
  { name: 'time', part: 'wallMs', unit: 'ms', hasGoal: true },
  { name: 'processor time', part: 'cpuMs', unit: 'ms', hasGoal: true },
  { name: 'calls', part: 'calls', unit: 'calls', hasGoal: false },
  { name: 'heap kept', part: 'retainedMegabytes', unit: 'MB', hasGoal: true },
  { name: 'heap at most', part: 'peakMegabytes', unit: 'MB', hasGoal: true },
];

function measurementsBeside(runs: Runs, variant: Exclude<Variant, 'ours'>, peerName: string): Measurement[] {
  return PARTS.map(({ name, part, unit, hasGoal }) => {
    const ours = median(runs.ours.map((run) => run[part]));
    const value = median(runs[variant].map((run) => run[part]));
    const goal =
      hasGoal && variant !== 'fetchAlone' ? { text: "less than Twilio's SDK", met: ours < value } : null;
    return { group: '10,000 comments fetched', name, unit, ours, peer: { name: peerName, value }, goal };
  });
}

/**
 * Measures how long it takes to fetch 10,000 comments of one agent in Node, over http from the emulator. The plugin's
 * client fetches them like "Load all" does. Twilio's Node SDK and Node's fetch alone take turns with it.
 */
export async function measureFetch(): Promise<Measurement[]> {
  await buildChild();
  const emulator = await createEmulator({
    flexBundlePath: await buildFlexBundle(),
    world: withComments(COUNT),
    quiet: true,
  });
  try {
    const runs = await fetchInTurns(emulator);
    return [
      ...measurementsBeside(runs, 'sdkInLargePages', "Twilio's Node SDK, 1,000 a call"),
      ...measurementsBeside(runs, 'sdk', "Twilio's Node SDK as it is"),
      ...measurementsBeside(runs, 'fetchAlone', "Node's fetch alone"),
    ];
  } finally {
    await emulator.close();
  }
}
