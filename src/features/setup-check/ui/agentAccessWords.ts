import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import type { AgentFunctionResult } from '../data/SetupResults';
import type { SetupLine } from './SetupLine';

/**
 * Says where agents read their feedback, and whether that works as far as an admin's session can tell. The plugin sends
 * the agent function no admin's token, so only an agent's session shows the rest.
 * @param host of the agent function; null if agents use Insights itself
 */
export function agentAccessWords(
  host: string | null,
  agentFunction: AgentFunctionResult,
  texts: Texts,
): Omit<SetupLine, 'name'> {
  const asAgent = texts.text('AssessmentCommentsSetupAgentAccessAdvice');
  if (host === null) {
    const detail = texts.text('AssessmentCommentsSetupAgentAccessDirect');
    return { state: 'notChecked', detail, advice: asAgent };
  }
  const toDo = (detail: StringKey, values: Record<string, string>, advice: StringKey) =>
    ({ state: 'toDo', detail: texts.text(detail, { host, ...values }), advice: texts.text(advice) }) as const;
  switch (agentFunction.kind) {
    case 'checking':
      return { state: 'checking', detail: '' };
    case 'ready':
      return {
        state: 'ok',
        detail: texts.text('AssessmentCommentsSetupFunctionReady', { host }),
        advice: asAgent,
      };
    case 'unreachable':
      return toDo(
        'AssessmentCommentsSetupFunctionUnreachable',
        {},
        'AssessmentCommentsSetupFunctionUnreachableAdvice',
      );
    case 'notSetUp':
      return toDo(
        'AssessmentCommentsSetupFunctionNotSetUp',
        { setting: agentFunction.setting },
        'AssessmentCommentsSetupFunctionNotSetUpAdvice',
      );
    case 'unexpected':
      return toDo(
        'AssessmentCommentsSetupFunctionUnexpected',
        { status: String(agentFunction.status) },
        'AssessmentCommentsSetupFunctionUnexpectedAdvice',
      );
  }
}
