import type { AgentFunctionState } from '../../../insights/http/agentFunction';
import type { AgentFunctionTestResult } from './testAgentFunction';
import type { InsightsError } from '../../../insights/http/InsightsError';

/** The result of one request of the setup check. */
export type SetupResult<Value> =
  | { kind: 'checking' }
  /** An earlier request failed in a way in which this one would fail too. */
  | { kind: 'skipped' }
  | { kind: 'done'; value: Value }
  | { kind: 'failed'; error: InsightsError };

/**
 * What Insights returned for a request that names IDs. `noIdKnown`: this browser knows no ID, so the request named one
 * that does not exist. A response still shows that such requests work.
 */
export type LookupResult = 'found' | 'empty' | 'noIdKnown';

export interface InsightsRoles {
  /** Such as `wfo.full_access`. */
  names: readonly string[];
  canAddComments: boolean;
}

/** What the account's functions respond to a request without a token. */
export type AgentFunctionResult = { kind: 'checking' } | AgentFunctionState;

/** What came of the test of the agent function with the user's session. */
export type AgentFunctionTestState = { kind: 'notTested' | 'testing' } | AgentFunctionTestResult;

/** Which of the account's categories have no tone. `notSet`: the settings have no tone at all, so none was asked for. */
export type CategoryTonesResult =
  { kind: 'notSet' | 'checking' | 'failed' } | { kind: 'done'; withoutTone: readonly string[] };

/** The results of the setup check so far. They contain no IDs and no personal data. */
export interface SetupResults {
  roles: SetupResult<InsightsRoles>;
  conversations: SetupResult<LookupResult>;
  comments: SetupResult<LookupResult>;
  /** Stays `checking` when no agent function is configured. */
  agentFunction: AgentFunctionResult;
  /** Stays `checking` when no feedback store is configured. */
  feedbackStore: AgentFunctionResult;
}
