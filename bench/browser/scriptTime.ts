/** One event of a Chromium trace, as far as it is read here. Times are microseconds. */
export interface TraceEvent {
  name: string;
  /** What belongs together: the parts of one profile. */
  id?: string;
  pid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread, where `dur` is time on the clock. */
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

/** What a script is told from the others by: its address ends with that. */
type FileName = string;

const evaluationsOf = (events: readonly TraceEvent[], fileName: FileName): TraceEvent[] =>
  events.filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(fileName));

/**
 * Milliseconds of processor time that compiling and running a file took: its modules, and the calls that it makes and gets
 * in them. To be read in a trace without a profile, which makes it half as long again.
 */
export function evaluationMs(events: readonly TraceEvent[], fileName: FileName): number {
  // A Chromium that measures no processor time has at least the time on the clock.
  return evaluationsOf(events, fileName).reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1_000;
}

/**
 * Milliseconds after its evaluation in which a function of the file was on the stack, in a trace with a CPU profile in it.
 * React's own work on what the script draws has none and is not in it.
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

/** A look at the stack, and the time since the one before. */
interface Sample {
  at: number;
  tookUs: number;
}

/** The samples of a profile with a function of the script on their stack. */
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

/** The ids of nodes that are the script's own or below one. A profile names parents before their children. */
function nodesOfScript(nodes: readonly ProfileNode[], fileName: FileName): Set<number> {
  const ours = new Set<number>();
  for (const { id, parent, callFrame } of nodes) {
    const isBelow = parent !== undefined && ours.has(parent);
    if (isBelow || callFrame.url?.endsWith(fileName)) ours.add(id);
  }
  return ours;
}
