import { fetchCommentsPage, type CommentsFilter } from '../../../insights/endpoints/comments';
import { sanitizeLine } from '../../../insights/parse/sanitizeText';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { isReservationSid } from '../../../insights/endpoints/segments';
import { fetchInsightsRoles, canAddComments } from '../../../insights/endpoints/userRoles';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { isNotFound, fetchReservationSegments } from '../../agent-identity/data/fetchReservationSegments';
import type { LookupResult, InsightsRoles, SetupResult, SetupResults } from './SetupResults';

const MOST_RESERVATIONS = 20;
const MAX_ROLE_CHARACTERS = 60;
/** Of the right form, and nobody's: what is asked about where this browser knows nothing yet. */
const NO_RESERVATION = `WR${'0'.repeat(32)}`;
const NO_SEGMENT = '00000000-0000-0000-0000-000000000000';

/** After these the next question would fail in the same way, or make things worse. */
const ENDING: readonly InsightsErrorKind[] = [
  'network',
  'timeout',
  'unavailable',
  'unreadable',
  'unauthenticated',
  'rateLimited',
];

const asking = { kind: 'checking' } as const;
const notAsked = { kind: 'skipped' } as const;

/** Before the first answer. */
export const INITIAL_SETUP_RESULTS: SetupResults = { roles: asking, conversations: asking, comments: asking };

/** What the setup check asks with, and where it finds something to ask about. */
export type SetupSources = Pick<
  FeedbackServices,
  'client' | 'agentStorage' | 'teamStorage' | 'ownAgentIdAttribute'
>;

/**
 * Asks Insights the three questions of the setup check, one after the other and past all caches. Never rejects.
 * @param report told of all that is known after each step, at once for the first; of nothing once `signal` aborts
 */
export async function runSetupCheck(
  asked: SetupSources,
  report: (findings: SetupResults) => void,
  signal: AbortSignal,
): Promise<void> {
  const note = (findings: SetupResults): void => {
    if (!signal.aborted) report(findings);
  };
  note(INITIAL_SETUP_RESULTS);

  const roles = await resultOf(() => checkRoles(asked, signal));
  if (isEnd(roles)) return note({ roles, conversations: notAsked, comments: notAsked });
  note({ roles, conversations: asking, comments: asking });

  let segmentId: string | undefined;
  const conversations = await resultOf(() =>
    checkConversations(asked, signal, (found) => {
      segmentId = found;
    }),
  );
  if (isEnd(conversations)) return note({ roles, conversations, comments: notAsked });
  note({ roles, conversations, comments: asking });

  const comments = await resultOf(() => checkComments(asked, signal, segmentId));
  note({ roles, conversations, comments });
}

async function resultOf<Value>(ask: () => Promise<Value>): Promise<SetupResult<Value>> {
  try {
    return { kind: 'done', value: await ask() };
  } catch (error) {
    return { kind: 'failed', error: toInsightsError(error) };
  }
}

function isEnd(answer: SetupResult<unknown>): boolean {
  return answer.kind === 'failed' && ENDING.includes(answer.error.kind);
}

async function checkRoles({ client }: SetupSources, signal: AbortSignal): Promise<InsightsRoles> {
  const roles = await fetchInsightsRoles(client, { signal });
  const names = roles.map((role) => sanitizeLine(role, MAX_ROLE_CHARACTERS)).filter(Boolean);
  return { names, canAddComments: canAddComments(roles) };
}

/** Asks about several reservations at once: some may not have reached Insights yet. */
function checkConversations(
  { client, agentStorage, teamStorage }: SetupSources,
  signal: AbortSignal,
  onSegment: (segmentId: string) => void,
): Promise<LookupResult> {
  const ofTeam = teamStorage.readAll().flatMap(({ reservationSids }) => reservationSids);
  const all = [...new Set([...agentStorage.read().reservationSids, ...ofTeam])].filter(isReservationSid);
  const [first = NO_RESERVATION, ...others] = all.slice(0, MOST_RESERVATIONS);
  return lookUp(all.length > 0, async () => {
    const [segment] = await fetchReservationSegments(client, [first, ...others], signal);
    if (segment) onSegment(segment.segmentId);
    return segment !== undefined;
  });
}

function checkComments(
  asked: SetupSources,
  signal: AbortSignal,
  segmentId: string | undefined,
): Promise<LookupResult> {
  const agentId = segmentId === undefined ? someAgentId(asked) : null;
  const isKnown = segmentId !== undefined || agentId !== null;
  const filter: CommentsFilter = agentId === null ? { segmentId: segmentId ?? NO_SEGMENT } : { agentId };
  return lookUp(isKnown, async () => {
    const { comments } = await fetchCommentsPage(asked.client, { filter, pageSize: 1, signal });
    return comments.length > 0;
  });
}

function someAgentId({ agentStorage, teamStorage, ownAgentIdAttribute }: SetupSources): string | null {
  const ofTeam = teamStorage.readAll().find(({ agentId }) => agentId !== null);
  return ownAgentIdAttribute() ?? agentStorage.read().agentId ?? ofTeam?.agentId ?? null;
}

/** About what does not exist, "nothing there" and "not accepted" say as much as an empty list. */
async function lookUp(isKnown: boolean, findSomething: () => Promise<boolean>): Promise<LookupResult> {
  try {
    if (await findSomething()) return 'found';
  } catch (error) {
    const isRejected = error instanceof InsightsError && error.kind === 'rejected';
    if (!isNotFound(error) && (isKnown || !isRejected)) throw error;
  }
  return isKnown ? 'empty' : 'noIdKnown';
}
