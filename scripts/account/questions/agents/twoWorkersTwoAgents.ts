import { idsIn } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';

export const twoWorkersTwoAgents: Question = {
  id: 'Q7',
  assumption: 'Different workers are different agents in Insights',
  async ask({ sample }) {
    const agentIds: string[][] = [];
    for (const worker of await sample.workers()) {
      const ids = [...idsIn(await sample.workerSegments(worker), 'agent_id')];
      if (ids.length > 0) agentIds.push(ids);
    }
    if (agentIds.length < 2) return notChecked('Fewer than two workers have segments in Insights.');
    const all = agentIds.flat();
    return new Set(all).size === all.length
      ? ok(`True for ${count(agentIds.length, 'worker')}.`)
      : differs(`Two of ${count(agentIds.length, 'worker')} have the same agent_id.`);
  },
};
