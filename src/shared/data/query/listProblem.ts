import type { InsightsErrorKind } from '../../../insights/http/InsightsError';
import type { ListProblem } from '../CommentListState';
import type { QueryFailure } from './queryErrors';

const NO_RESPONSE_KINDS: readonly InsightsErrorKind[] = ['network', 'timeout'];

/** Whether a request got no response, so that the network can be the reason. */
export function hadNoResponse({ error }: Pick<QueryFailure, 'error'>): boolean {
  return NO_RESPONSE_KINDS.includes(error.kind);
}

/**
 * What the screen says about a failure. Browsers can say "offline" while requests work, for example with a VPN on
 * Windows. So the user is offline only when the browser says so and a request got no response too.
 */
export function listProblem({ error, failedAt }: QueryFailure, online: boolean): ListProblem {
  return !online && hadNoResponse({ error }) ? { kind: 'offline' } : { kind: 'failed', error, failedAt };
}
