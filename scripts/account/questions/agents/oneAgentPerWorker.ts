import { canonicalId } from '../../../../src/insights/parse/canonicalId';
import { parseId } from '../../../../src/insights/parse/parseField';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_RESERVATIONS, NO_SEGMENTS } from '../reasons';

/** The plugin accepts an agent's ID only if all segments name it. The agent function needs three quarters of them. */
export const oneAgentPerWorker: Question = {
  id: 'Q6',
  assumption: 'All segments of a worker name the same agent (agent_id)',
  async ask({ sample }) {
    const workers = await sample.workers();
    if (workers.length === 0) return notChecked(NO_RESERVATIONS);
    const disagreeing: string[] = [];
    let segmentCount = 0;
    let workerCount = 0;
    for (const worker of workers) {
      const named = (await sample.workerSegments(worker)).flatMap(
        ({ agent_id }) => canonicalId(parseId(agent_id)) ?? [],
      );
      if (named.length < 2) continue;
      workerCount += 1;
      segmentCount += named.length;
      const counts = countsOf(named);
      if (counts.length > 1) disagreeing.push(`${counts.length} agents (${counts.join(', ')} segments)`);
    }
    if (workerCount === 0) return notChecked(`${NO_SEGMENTS} One worker must have at least two.`);
    const asked = `${count(workerCount, 'worker')} with ${segmentCount} segments`;
    return disagreeing.length === 0
      ? ok(`True for ${asked}.`)
      : differs(`Of ${asked}, ${disagreeing.length} had ${disagreeing.join('; ')}.`);
  },
};

/** How often each ID occurs, the highest number first. */
function countsOf(ids: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}
