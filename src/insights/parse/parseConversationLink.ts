import { canonicalId } from './canonicalId';
import { parseNumber } from './parseField';

/** A conversation that a user has named. */
export interface ConversationLink {
  segmentId: string;
  /** The position in the recording that the link leads to; null if it names none. */
  offsetSeconds: number | null;
}

const MAX_CHARACTERS = 2_000;
/** The form takes positions below 100 hours. */
const END_OF_POSITIONS = 100 * 60 * 60;
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ONLY_ID = new RegExp(`^${UUID}$`, 'i');
const PATH_WITH_ID = new RegExp(`/segments/(${UUID})/?$`, 'i');
/** A path alone is a link, too. The host does not matter, because nothing is fetched from it. */
const ANY_HOST = 'https://flex.twilio.com';

/**
 * Reads the ID of a segment, or a link that contains one: to Flex's view of the conversation (`/segments/<id>`), or the
 * one that Flex's player copies (`https://services.twilio.com/flex-insights-drilldown/accounts/<sid>/segments/<id>`).
 * Both can end with `?timeFrom=<seconds>`. Null for any other text. The ID is in small letters, as Insights writes it.
 */
export function parseConversationLink(text: string): ConversationLink | null {
  const typed = text.trim();
  if (typed.length > MAX_CHARACTERS) return null;
  if (ONLY_ID.test(typed)) return { segmentId: canonicalId(typed), offsetSeconds: null };
  const url = parseWebUrl(typed);
  const segmentId = url && PATH_WITH_ID.exec(url.pathname)?.[1];
  if (!segmentId) return null;
  const offset = parseNumber(url.searchParams.get('timeFrom'));
  const isPosition = offset !== null && offset > 0 && offset < END_OF_POSITIONS;
  return { segmentId: canonicalId(segmentId), offsetSeconds: isPosition ? Math.floor(offset) : null };
}

function parseWebUrl(text: string): URL | null {
  try {
    const url = new URL(text, ANY_HOST);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
