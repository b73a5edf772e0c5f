import { fetchCommentsPage, type CommentsFilter } from '../../../insights/endpoints/comments';
import { fetchReservationSegments } from '../../../insights/endpoints/reservationSegments';
import { isReservationSid } from '../../../insights/endpoints/segments';
import { fetchInsightsRoles, canAddComments } from '../../../insights/endpoints/userRoles';
import { InsightsError, isNotFound } from '../../../insights/http/InsightsError';
import { sanitizeLine } from '../../../insights/parse/sanitizeText';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import type { InsightsRoles, LookupResult } from './SetupResults';

const MAX_RESERVATIONS = 20;
const MAX_ROLE_CHARACTERS = 60;
/** Valid IDs that belong to nothing. They are requested where this browser knows no ID yet. */
const NO_RESERVATION = `WR${'0'.repeat(32)}`;
const NO_SEGMENT = '00000000-0000-0000-0000-000000000000';

/** The client of the setup check, and the sources of the IDs that it requests. */
export type RequestSources = Pick<
  FeedbackServices,
  'client' | 'agentStorage' | 'teamStorage' | 'ownAgentIdAttribute'
>;

/** Which roles the user has in Insights. */
export async function checkRoles({ client }: RequestSources, signal: AbortSignal): Promise<InsightsRoles> {
  const roles = await fetchInsightsRoles(client, { signal });
  const names = roles.map((role) => sanitizeLine(role, MAX_ROLE_CHARACTERS)).filter(Boolean);
  return { names, canAddComments: canAddComments(roles) };
}

/** Requests several reservations at once, because Insights may not have processed some of them yet. */
export function checkConversations(
  { client, agentStorage, teamStorage }: RequestSources,
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

/** Whether the user can read comments: on this segment, or otherwise on any agent that this browser knows. */
export function checkComments(
  sources: RequestSources,
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

function anyKnownAgentId({ agentStorage, teamStorage, ownAgentIdAttribute }: RequestSources): string | null {
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
