import type { Texts } from '../../../strings/Texts';
import type { AgentFunctionResult } from '../data/SetupResults';
import { agentTestWords, type AgentFunctionTest } from './agentTestWords';
import { functionWords } from './functionWords';
import type { SetupLine } from './SetupLine';

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
  { agentFunctionHost: host, pageOrigin, versions: { plugin } }: AgentAccessFacts,
  agentFunction: AgentFunctionResult,
  test: AgentFunctionTest,
  texts: Texts,
): Omit<SetupLine, 'name'> {
  if (host === null) {
    return {
      state: 'notChecked',
      detail: texts.text('AssessmentCommentsSetupAgentAccessDirect'),
      advice: texts.text('AssessmentCommentsSetupAgentAccessDirectAdvice'),
    };
  }
  const place = {
    host,
    pageOrigin,
    plugin,
    url: 'insights_base_url',
    command: 'npm run deploy -- --for-agents',
  };
  const words = functionWords(place, agentFunction, texts);
  return 'version' in words ? agentTestWords({ host, plugin, version: words.version }, test, texts) : words;
}
