import type { AgentFunctionState } from '../../../insights/http/agentFunction';
import { fetchCommentsPage, type CommentsFilter } from '../../../insights/endpoints/comments';
import { sanitizeLine } from '../../../insights/parse/sanitizeText';
import { InsightsError, isNotFound, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { isReservationSid } from '../../../insights/endpoints/segments';
import { fetchInsightsRoles, canAddComments } from '../../../insights/endpoints/userRoles';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { fetchReservationSegments } from '../../../insights/endpoints/reservationSegments';
import type { LookupResult, InsightsRoles, SetupResult, SetupResults } from './SetupResults';

const MAX_RESERVATIONS = 20;
const MAX_ROLE_CHARACTERS = 60;
/** Valid IDs that belong to nothing. They are requested where this browser knows no ID yet. */
const NO_RESERVATION = `WR${'0'.repeat(32)}`;
const NO_SEGMENT = '00000000-0000-0000-0000-000000000000';

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

/** The client of the setup check, and the sources of the IDs that it requests. */
export type SetupSources = Pick<
  FeedbackServices,
  'client' | 'agentStorage' | 'teamStorage' | 'ownAgentIdAttribute'
> & {
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

async function checkRoles({ client }: SetupSources, signal: AbortSignal): Promise<InsightsRoles> {
  const roles = await fetchInsightsRoles(client, { signal });
  const names = roles.map((role) => sanitizeLine(role, MAX_ROLE_CHARACTERS)).filter(Boolean);
  return { names, canAddComments: canAddComments(roles) };
}

/** Requests several reservations at once, because Insights may not have processed some of them yet. */
function checkConversations(
  { client, agentStorage, teamStorage }: SetupSources,
  signal: AbortSignal,
  onSegment: (segmentId: string) => void,
): Promise<LookupResult> {
  const teamReservations = teamStorage.get().workers.flatMap(({ reservationSids }) => reservationSids);
  const all = [...new Set([...agentStorage.get().reservationSids, ...teamReservations])].filter(
    isReservationSid,
  );
  const [first = NO_RESERVATION, ...others] = all.slice(0, MAX_RESERVATIONS);
  return lookUp(all.length > 0, async () => {
    const reservationSids = [first, ...others] as const;
    const [segment] = await fetchReservationSegments(client, { reservationSids, signal });
    if (segment) onSegment(segment.segmentId);
    return segment !== undefined;
  });
}

function checkComments(
  sources: SetupSources,
  signal: AbortSignal,
  segmentId: string | undefined,
): Promise<LookupResult> {
  const agentId = segmentId === undefined ? anyKnownAgentId(sources) : null;
  const isKnown = segmentId !== undefined || agentId !== null;
  const filter: CommentsFilter = agentId === null ? { segmentId: segmentId ?? NO_SEGMENT } : { agentId };
  return lookUp(isKnown, async () => {
    const { comments } = await fetchCommentsPage(sources.client, { filter, pageSize: 1, signal });
    return comments.length > 0;
  });
}

function anyKnownAgentId({ agentStorage, teamStorage, ownAgentIdAttribute }: SetupSources): string | null {
  const teamMember = teamStorage.get().workers.find(({ agentId }) => agentId !== null);
  return ownAgentIdAttribute() ?? agentStorage.get().agentId ?? teamMember?.agentId ?? null;
}

/** For an ID that does not exist, "not found" and "rejected" mean the same as an empty list. */
async function lookUp(isKnown: boolean, hasAny: () => Promise<boolean>): Promise<LookupResult> {
  try {
    if (await hasAny()) return 'found';
  } catch (error) {
    const isRejected = error instanceof InsightsError && error.kind === 'rejected';
    if (!isNotFound(error) && (isKnown || !isRejected)) throw error;
  }
  return isKnown ? 'empty' : 'noIdKnown';
}
