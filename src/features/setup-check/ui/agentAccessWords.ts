import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import type { AgentFunctionResult } from '../data/SetupResults';
import { agentTestWords, type AgentFunctionTest } from './agentTestWords';
import type { SetupLine } from './SetupLine';
import { versionOrder } from '../../../shared/versionOrder';

type Words = Omit<SetupLine, 'name'>;

/** What is known without a request. */
export interface AgentAccessFacts {
  /** The host of the agent function; null if agents fetch from Insights directly. */
  agentFunctionHost: string | null;
  /** The origin of this page, which the function has to allow. */
  pageOrigin: string;
  versions: { plugin: string };
}

/**
 * Says where agents read their feedback, and whether that works as far as an admin's session can tell. Without the
 * user's consent, the plugin sends the agent function no admin's token.
 */
export function agentAccessWords(
  { agentFunctionHost: host, pageOrigin: origin, versions: { plugin } }: AgentAccessFacts,
  agentFunction: AgentFunctionResult,
  test: AgentFunctionTest,
  texts: Texts,
): Words {
  if (host === null) {
    return {
      state: 'notChecked',
      detail: texts.text('AssessmentCommentsSetupAgentAccessDirect'),
      advice: texts.text('AssessmentCommentsSetupAgentAccessDirectAdvice'),
    };
  }
  const toDo = (detail: StringKey, advice: StringKey, values: Record<string, string> = {}): Words => ({
    state: 'toDo',
    detail: texts.text(detail, { host, ...values }),
    advice: texts.text(advice, { origin }),
  });
  switch (agentFunction.kind) {
    case 'checking':
      return { state: 'checking', detail: '' };
    case 'ready':
      if (agentFunction.version === null) {
        return toDo(
          'AssessmentCommentsSetupFunctionUnversioned',
          'AssessmentCommentsSetupFunctionUnversionedAdvice',
        );
      }
      if (versionOrder(agentFunction.version, plugin) === 'older') {
        return toDo('AssessmentCommentsSetupFunctionOlder', 'AssessmentCommentsSetupFunctionDeployAdvice', {
          version: agentFunction.version,
          plugin,
        });
      }
      return agentTestWords({ host, version: agentFunction.version, plugin }, test, texts);
    case 'timeout':
      return toDo('AssessmentCommentsSetupFunctionTimeout', 'AssessmentCommentsSetupLaterAdvice');
    case 'unreachable':
      return toDo(
        'AssessmentCommentsSetupFunctionUnreachable',
        'AssessmentCommentsSetupFunctionUnreachableAdvice',
      );
    case 'unreadable':
      return toDo(
        'AssessmentCommentsSetupFunctionUnreadable',
        'AssessmentCommentsSetupFunctionUnreadableAdvice',
      );
    case 'notSetUp':
      return toDo('AssessmentCommentsSetupFunctionNotSetUp', 'AssessmentCommentsSetupFunctionDeployAdvice', {
        setting: agentFunction.setting,
      });
    case 'unexpected':
      return toDo(
        'AssessmentCommentsSetupFunctionUnexpected',
        'AssessmentCommentsSetupFunctionUnexpectedAdvice',
        { status: String(agentFunction.status) },
      );
  }
}
