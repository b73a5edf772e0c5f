import type { AssessmentComment } from './AssessmentComment';

/** What the addresses of a conversation are made of. */
export type ConversationPlace = Pick<AssessmentComment, 'segmentId' | 'offsetSeconds'>;

/** What Flex itself accepts as the id of a segment in an address. An id with anything else opens nothing. */
const SEGMENT_ID = /^[0-9a-z-]{1,100}$/i;
const DRILLDOWN = 'https://services.twilio.com/flex-insights-drilldown/accounts';

/**
 * The position in the recording to open, in whole seconds; null if there is none. Insights returns 0 for a comment
 * without a position.
 */
export function positionOf({ offsetSeconds }: Pick<ConversationPlace, 'offsetSeconds'>): number | null {
  if (offsetSeconds === null || !Number.isFinite(offsetSeconds)) return null;
  const seconds = Math.floor(offsetSeconds);
  return seconds > 0 ? seconds : null;
}

/**
 * The address of Flex's view of a conversation, for the action `HistoryPush`. With a position, the recording starts to
 * play there. Null if the comment names no segment that can be in an address.
 * Source: Flex UI 2.17.1, the view `segments`: `timeFrom` in seconds, `autoplay` by its presence.
 */
export function conversationPath(place: ConversationPlace): string | null {
  const segment = segmentIn(place);
  if (segment === null) return null;
  const seconds = positionOf(place);
  return `/segments/${segment}${seconds === null ? '' : `?timeFrom=${seconds}&autoplay=true`}`;
}

/**
 * The link to a conversation that works outside of Flex, as "Copy link" of Flex's own player builds it. Twilio's service
 * leads from it to the Flex of the account. Null if the comment names no segment that can be in an address.
 */
export function conversationLink(accountSid: string, place: ConversationPlace): string | null {
  const segment = segmentIn(place);
  if (segment === null) return null;
  const seconds = positionOf(place);
  const address = `${DRILLDOWN}/${encodeURIComponent(accountSid)}/segments/${segment}`;
  return seconds === null ? address : `${address}?timeFrom=${seconds}`;
}

function segmentIn({ segmentId }: ConversationPlace): string | null {
  return segmentId !== null && SEGMENT_ID.test(segmentId) ? encodeURIComponent(segmentId) : null;
}
