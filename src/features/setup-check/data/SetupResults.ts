import type { InsightsError } from '../../../insights/http/InsightsError';

/** What became of one question of the setup check. */
export type SetupAnswer<Value> =
  | { kind: 'asking' }
  /** An earlier question failed in a way that this one would fail too. */
  | { kind: 'notAsked' }
  | { kind: 'answered'; value: Value }
  | { kind: 'failed'; error: InsightsError };

/**
 * What Insights had for a question that names ids. `nothingKnown`: this browser knows none, so that the question was
 * about something that does not exist. An answer to it still says that such questions are answered.
 */
export type Found = 'something' | 'nothing' | 'nothingKnown';

export interface InsightsRoles {
  /** Such as `wfo.full_access`. */
  names: readonly string[];
  mayAddComments: boolean;
}

/** What the setup check has found out about Insights so far. Holds no id and nothing about a person. */
export interface SetupFindings {
  roles: SetupAnswer<InsightsRoles>;
  conversations: SetupAnswer<Found>;
  comments: SetupAnswer<Found>;
}
