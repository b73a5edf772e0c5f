import type { AgentFunctionState } from '../../../insights/http/agentFunction';
import type { InsightsErrorKind } from '../../../insights/http/InsightsError';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import { checkComments, checkConversations, checkRoles, type RequestSources } from './setupRequests';
import type { SetupResult, SetupResults } from './SetupResults';

/** After these errors, the next request would fail in the same way or make things worse. */
const STOPPING_KINDS: readonly InsightsErrorKind[] = [
  'network',
  'timeout',
  'unavailable',
  'unreadable',
  'webPage',
  'unauthenticated',
  'rateLimited',
];

const checking = { kind: 'checking' } as const;
const skipped = { kind: 'skipped' } as const;

/** Before the first response. */
export const INITIAL_SETUP_RESULTS: SetupResults = {
  roles: checking,
  conversations: checking,
  comments: checking,
  agentFunction: checking,
  feedbackStore: checking,
};

/** What the setup check asks, and with what. */
export type SetupSources = RequestSources & {
  /** Sends the agent function a request without a token. Null when none is configured. */
  askAgentFunction: AskFunction;
  /** Does the same with the functions that keep acknowledgements and seen marks. */
  askFeedbackStore: AskFunction;
};

type AskFunction = ((signal: AbortSignal) => Promise<AgentFunctionState>) | null;

/**
 * Sends the three requests of the setup check to Insights, one after the other and without caches, and one to each of the
 * account's functions at the same time. Never rejects.
 * @param onResults called with all results after each step, immediately for the first. Not called after `signal`
 *   aborts.
 */
export async function runSetupCheck(
  sources: SetupSources,
  onResults: (results: SetupResults) => void,
  signal: AbortSignal,
): Promise<void> {
  let results = INITIAL_SETUP_RESULTS;
  const report = (changed: Partial<SetupResults>): void => {
    results = { ...results, ...changed };
    if (!signal.aborted) onResults(results);
  };
  if (!signal.aborted) onResults(results);
  await Promise.all([
    askInsights(sources, report, signal),
    askFunction(sources.askAgentFunction, (agentFunction) => report({ agentFunction }), signal),
    askFunction(sources.askFeedbackStore, (feedbackStore) => report({ feedbackStore }), signal),
  ]);
}

type Report = (changed: Partial<SetupResults>) => void;

async function askFunction(
  ask: AskFunction,
  onState: (state: AgentFunctionState) => void,
  signal: AbortSignal,
): Promise<void> {
  // It rejects only when it is aborted, and then there is nothing to report.
  const state = await ask?.(signal).catch(() => undefined);
  if (state) onState(state);
}

async function askInsights(sources: SetupSources, report: Report, signal: AbortSignal): Promise<void> {
  const roles = await resultOf(() => checkRoles(sources, signal));
  if (isStopping(roles)) return report({ roles, conversations: skipped, comments: skipped });
  report({ roles });

  let segmentId: string | undefined;
  const conversations = await resultOf(() =>
    checkConversations(sources, signal, (found) => {
      segmentId = found;
    }),
  );
  if (isStopping(conversations)) return report({ conversations, comments: skipped });
  report({ conversations });

  report({ comments: await resultOf(() => checkComments(sources, signal, segmentId)) });
}

async function resultOf<Value>(request: () => Promise<Value>): Promise<SetupResult<Value>> {
  try {
    return { kind: 'done', value: await request() };
  } catch (error) {
    return { kind: 'failed', error: toInsightsError(error) };
  }
}

function isStopping(result: SetupResult<unknown>): boolean {
  return result.kind === 'failed' && STOPPING_KINDS.includes(result.error.kind);
}
