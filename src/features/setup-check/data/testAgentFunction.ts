import { fetchCommentsPage } from '../../../insights/endpoints/comments';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import {
  ACCOUNT_REFUSED_CODE,
  FILTER_IGNORED_CODE,
  InsightsError,
} from '../../../insights/http/InsightsError';
import { toInsightsError } from '../../../shared/data/query/queryErrors';

/** What the agent function does with the session of the user who tests it. */
export type AgentFunctionTestResult =
  /** It found the Insights agent that the user is. */
  | { kind: 'recognized' }
  /** It accepts the session and reads Insights, but knows no conversation that the user has completed. */
  | { kind: 'notRecognized' }
  /** Insights ignores the filter that the function recognizes agents by. It refuses everyone. */
  | { kind: 'filterIgnored' }
  /** Twilio refuses the credentials that the function has. */
  | { kind: 'accountRefused' }
  /** It does not accept the session. */
  | { kind: 'sessionRefused' }
  | { kind: 'failed'; error: InsightsError };

/** A valid id that no agent has. The function finds out who the user is before it compares the two. */
const NO_AGENT = '00000000-0000-0000-0000-000000000000';

const REFUSALS = new Map<number | null, 'filterIgnored' | 'accountRefused'>([
  [FILTER_IGNORED_CODE, 'filterIgnored'],
  [ACCOUNT_REFUSED_CODE, 'accountRefused'],
]);

/**
 * Sends the agent function one request with the user's own token. The function refuses it, because it asks for
 * another agent's comments. The refusal says what the function knows about the user.
 * @param client for the agent function
 * @throws the signal's reason when the caller aborts
 */
export async function testAgentFunction(
  client: InsightsClient,
  signal: AbortSignal,
): Promise<AgentFunctionTestResult> {
  try {
    await fetchCommentsPage(client, { filter: { agentId: NO_AGENT }, pageSize: 1, signal });
    return { kind: 'failed', error: new InsightsError('unreadable', 'agentFunction.test') };
  } catch (error) {
    if (signal.aborted) throw error;
    return resultOf(toInsightsError(error));
  }
}

function resultOf(error: InsightsError): AgentFunctionTestResult {
  if (error.kind === 'otherAgent') return { kind: 'recognized' };
  if (error.kind === 'notRecognized') return { kind: 'notRecognized' };
  if (error.kind === 'unauthenticated') return { kind: 'sessionRefused' };
  const kind = error.kind === 'notPermitted' ? REFUSALS.get(error.code) : undefined;
  return kind === undefined ? { kind: 'failed', error } : { kind };
}
