import type { InsightsError } from '../../../insights/http/InsightsError';

/** What became of one question of the setup check. */
export type SetupResult<Value> =
  | { kind: 'checking' }
  /** An earlier question failed in a way that this one would fail too. */
  | { kind: 'skipped' }
  | { kind: 'done'; value: Value }
  | { kind: 'failed'; error: InsightsError };

/**
 * What Insights had for a question that names ids. `nothingKnown`: this browser knows none, so that the question was
 * about something that does not exist. An answer to it still says that such questions are answered.
 */
export type LookupResult = 'found' | 'empty' | 'noIdKnown';

export interface InsightsRoles {
  /** Such as `wfo.full_access`. */
  names: readonly string[];
  canAddComments: boolean;
}

/** What the setup check has found out about Insights so far. Holds no id and nothing about a person. */
export interface SetupResults {
  roles: SetupResult<InsightsRoles>;
  conversations: SetupResult<LookupResult>;
  comments: SetupResult<LookupResult>;
}
