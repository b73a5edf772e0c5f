import { canonicalId } from '../../../../src/insights/parse/canonicalId';
import { isRecord, parseId } from '../../../../src/insights/parse/parseField';
import { idsIn } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_RESERVATIONS } from '../reasons';

/** Twilio documents a worker attribute `agent_id` for Insights. Workers can change their own attributes. */
export const agentIdAttribute: Question = {
  id: 'Q8',
  assumption: 'The agent_id in Insights is not a copy of the worker attribute agent_id',
  async ask({ sample }) {
    const workers = await sample.workers();
    if (workers.length === 0) return notChecked(NO_RESERVATIONS);
    let compared = 0;
    let equal = 0;
    for (const worker of workers) {
      const attribute = agentIdIn(await sample.workerAttributes(worker));
      if (attribute === null) continue;
      const agentIds = idsIn(await sample.workerSegments(worker), 'agent_id');
      if (agentIds.size === 0) continue;
      compared += 1;
      if (agentIds.has(attribute)) equal += 1;
    }
    const asked = count(workers.length, 'worker');
    if (compared === 0) return notChecked(`None of ${asked} has this attribute and segments in Insights.`);
    return equal === 0
      ? ok(`True for ${count(compared, 'worker')} with this attribute. It may still be computed from it.`)
      : differs(
          `It is equal for ${equal} of ${count(compared, 'worker')}. Workers can edit their attributes, so they may be ` +
            'able to become another agent.',
        );
  },
};

/** TaskRouter sends attributes as the text of a JSON object. */
function agentIdIn(attributes: unknown): string | null {
  const parsed = typeof attributes === 'string' ? parseJson(attributes) : attributes;
  return isRecord(parsed) ? canonicalId(parseId(parsed.agent_id)) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
