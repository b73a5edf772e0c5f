import { fetchCommentsPage, type CommentsFilter } from '../../../insights/endpoints/comments';
import { harmlessLine } from '../../../insights/parse/sanitizeText';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { isReservationSid } from '../../../insights/endpoints/segments';
import { fetchInsightsRoles, mayAddComments } from '../../../insights/endpoints/userRoles';
import { asInsightsError } from '../../../shared/data/query/queryRules';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { isNothingThere, segmentsOfReservations } from '../../agent-identity/data/fetchReservationSegments';
import type { Found, InsightsRoles, SetupAnswer, SetupFindings } from './SetupResults';

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

const asking = { kind: 'asking' } as const;
const notAsked = { kind: 'notAsked' } as const;

/** Before the first answer. */
export const ASKING_FOR_SETUP: SetupFindings = { roles: asking, conversations: asking, comments: asking };

/** What the setup check asks with, and where it finds something to ask about. */
export type Asked = Pick<FeedbackServices, 'client' | 'memory' | 'teamMemory' | 'ownAgentIdAttribute'>;

/**
 * Asks Insights the three questions of the setup check, one after the other and past all caches. Never rejects.
 * @param report told of all that is known after each step, at once for the first; of nothing once `signal` aborts
 */
export async function askForSetup(
  asked: Asked,
  report: (findings: SetupFindings) => void,
  signal: AbortSignal,
): Promise<void> {
  const note = (findings: SetupFindings): void => {
    if (!signal.aborted) report(findings);
  };
  note(ASKING_FOR_SETUP);

  const roles = await answerTo(() => askForRoles(asked, signal));
  if (isEnd(roles)) return note({ roles, conversations: notAsked, comments: notAsked });
  note({ roles, conversations: asking, comments: asking });

  let segmentId: string | undefined;
  const conversations = await answerTo(() =>
    askForConversations(asked, signal, (found) => {
      segmentId = found;
    }),
  );
  if (isEnd(conversations)) return note({ roles, conversations, comments: notAsked });
  note({ roles, conversations, comments: asking });

  const comments = await answerTo(() => askForComments(asked, signal, segmentId));
  note({ roles, conversations, comments });
}

async function answerTo<Value>(ask: () => Promise<Value>): Promise<SetupAnswer<Value>> {
  try {
    return { kind: 'answered', value: await ask() };
  } catch (error) {
    return { kind: 'failed', error: asInsightsError(error) };
  }
}

function isEnd(answer: SetupAnswer<unknown>): boolean {
  return answer.kind === 'failed' && ENDING.includes(answer.error.kind);
}

async function askForRoles({ client }: Asked, signal: AbortSignal): Promise<InsightsRoles> {
  const roles = await fetchInsightsRoles(client, { signal });
  const names = roles.map((role) => harmlessLine(role, MAX_ROLE_CHARACTERS)).filter(Boolean);
  return { names, mayAddComments: mayAddComments(roles) };
}

/** Asks about several reservations at once: some may not have reached Insights yet. */
function askForConversations(
  { client, memory, teamMemory }: Asked,
  signal: AbortSignal,
  onSegment: (segmentId: string) => void,
): Promise<Found> {
  const ofTeam = teamMemory.readAll().flatMap(({ reservationSids }) => reservationSids);
  const all = [...new Set([...memory.read().reservationSids, ...ofTeam])].filter(isReservationSid);
  const [first = NO_RESERVATION, ...others] = all.slice(0, MOST_RESERVATIONS);
  return foundBy(all.length > 0, async () => {
    const [segment] = await segmentsOfReservations(client, [first, ...others], signal);
    if (segment) onSegment(segment.segmentId);
    return segment !== undefined;
  });
}

function askForComments(asked: Asked, signal: AbortSignal, segmentId: string | undefined): Promise<Found> {
  const agentId = segmentId === undefined ? someAgentId(asked) : null;
  const isKnown = segmentId !== undefined || agentId !== null;
  const filter: CommentsFilter = agentId === null ? { segmentId: segmentId ?? NO_SEGMENT } : { agentId };
  return foundBy(isKnown, async () => {
    const { comments } = await fetchCommentsPage(asked.client, { filter, pageSize: 1, signal });
    return comments.length > 0;
  });
}

function someAgentId({ memory, teamMemory, ownAgentIdAttribute }: Asked): string | null {
  const ofTeam = teamMemory.readAll().find(({ agentId }) => agentId !== null);
  return ownAgentIdAttribute() ?? memory.read().agentId ?? ofTeam?.agentId ?? null;
}

/** About what does not exist, "nothing there" and "not accepted" say as much as an empty list. */
async function foundBy(isKnown: boolean, findSomething: () => Promise<boolean>): Promise<Found> {
  try {
    if (await findSomething()) return 'something';
  } catch (error) {
    const isRejected = error instanceof InsightsError && error.kind === 'rejected';
    if (!isNothingThere(error) && (isKnown || !isRejected)) throw error;
  }
  return isKnown ? 'nothing' : 'nothingKnown';
}
