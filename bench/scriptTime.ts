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

/** Milliseconds of the page's main thread. */
export interface ScriptTime {
  /** Compiling and running the file: what its modules do when they are loaded. Processor time. */
  evaluationMs: number;
  /** All later time with a function of the file on the stack: `init`, and the plugin's parts as they are drawn. */
  laterMs: number;
}

/**
 * What a script whose address ends with `fileName` took, in a trace with a CPU profile in it. React's own work on what the
 * script draws has no function of it on the stack and is not in it.
 */
export function scriptTime(events: readonly TraceEvent[], fileName: string): ScriptTime {
  const evaluations = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(fileName),
  );
  const isInEvaluation = ({ at }: Sample): boolean =>
    evaluations.some(({ ts, dur = 0 }) => at >= ts && at <= ts + dur);
  // A Chromium that measures no processor time has at least the time on the clock.
  const evaluationUs = evaluations.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0);
  const laterUs = events
    .filter(({ name }) => name === 'Profile')
    .flatMap((profile) => samplesOf(profile, events, fileName))
    .filter((sample) => !isInEvaluation(sample))
    .reduce((sum, { tookUs }) => sum + tookUs, 0);
  return { evaluationMs: evaluationUs / 1_000, laterMs: laterUs / 1_000 };
}

/** A look at the stack, and the time since the one before. */
interface Sample {
  at: number;
  tookUs: number;
}

/** The samples of a profile with a function of the script on their stack. */
function samplesOf(profile: TraceEvent, events: readonly TraceEvent[], fileName: string): Sample[] {
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
function nodesOfScript(nodes: readonly ProfileNode[], fileName: string): Set<number> {
  const ours = new Set<number>();
  for (const { id, parent, callFrame } of nodes) {
    const isBelow = parent !== undefined && ours.has(parent);
    if (isBelow || callFrame.url?.endsWith(fileName)) ours.add(id);
  }
  return ours;
}
