/** One event of a Chromium trace, with only the fields that are read here. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  /** Events with the same id belong together, such as the parts of one profile. */
  id?: string;
  pid: number;
  ts: number;
  dur?: number;
  /** CPU time of the thread; `dur` is wall-clock time. */
  tdur?: number;
  args?: { data?: EventData };
}

interface EventData {
  url?: string;
  startTime?: number;
  cpuProfile?: { nodes?: readonly ProfileNode[]; samples?: readonly number[] };
  timeDeltas?: readonly number[];
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** Identifies a script: its URL ends with this name. */
type FileName = string;

const evaluationsOf = (events: readonly TraceEvent[], fileName: FileName): TraceEvent[] =>
  events.filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(fileName));

/**
 * CPU time in milliseconds to compile and run a file: its modules, and the calls they make and receive meanwhile. Read
 * it from a trace without a CPU profile, because the profiler makes the script 50% slower.
 */
export function evaluationMs(events: readonly TraceEvent[], fileName: FileName): number {
  // If Chromium measured no CPU time, use the wall-clock time.
  return evaluationsOf(events, fileName).reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1_000;
}

/**
 * Time in milliseconds, after the evaluation, in which a function of the file was on the stack. The trace must contain
 * a CPU profile. It does not include React's own work on the plugin's components, because no plugin function is on the
 * stack then.
 */
export function laterMs(events: readonly TraceEvent[], fileName: FileName): number {
  const evaluations = evaluationsOf(events, fileName);
  const isInEvaluation = ({ at }: Sample): boolean =>
    evaluations.some(({ ts, dur = 0 }) => at >= ts && at <= ts + dur);
  const laterUs = events
    .filter(({ name }) => name === 'Profile')
    .flatMap((profile) => samplesOf(profile, events, fileName))
    .filter((sample) => !isInEvaluation(sample))
    .reduce((sum, { tookUs }) => sum + tookUs, 0);
  return laterUs / 1_000;
}

/** One sample of the stack, and the time since the previous sample. */
interface Sample {
  at: number;
  tookUs: number;
}

/** The samples of a profile whose stack contains a function of the script. */
function samplesOf(profile: TraceEvent, events: readonly TraceEvent[], fileName: FileName): Sample[] {
  const chunks = events
    .filter(({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id)
    .map(({ args }) => args?.data);
  const ours = nodesOfScript(
    chunks.flatMap((chunk) => chunk?.cpuProfile?.nodes ?? []),
    fileName,
  );
  const nodeIds = chunks.flatMap((chunk) => chunk?.cpuProfile?.samples ?? []);
  const deltas = chunks.flatMap((chunk) => chunk?.timeDeltas ?? []);
  let at = profile.args?.data?.startTime ?? profile.ts;
  return nodeIds.flatMap((nodeId, index) => {
    const tookUs = deltas[index] ?? 0;
    at += tookUs;
    return ours.has(nodeId) ? [{ at, tookUs }] : [];
  });
}

/** The ids of the script's own nodes and of the nodes below them. A profile lists parents before their children. */
function nodesOfScript(nodes: readonly ProfileNode[], fileName: FileName): Set<number> {
  const ours = new Set<number>();
  for (const { id, parent, callFrame } of nodes) {
    const isBelow = parent !== undefined && ours.has(parent);
    if (isBelow || callFrame.url?.endsWith(fileName)) ours.add(id);
  }
  return ours;
}
