import { canonicalId } from '../../../src/insights/parse/canonicalId';
import { isRecord, parseId } from '../../../src/insights/parse/parseField';
import { RequestProblem } from '../twilio/RequestProblem';
import type { TwilioReader } from '../twilio/TwilioReader';
import type { User } from '../twilio/Send';

export type InsightsRecord = Readonly<Record<string, unknown>>;

/** Twilio's code for "not found". With it, a 404 is an empty list. */
export const NOT_FOUND_CODE = 20404;

/** One page of a list. */
export interface RecordPage {
  records: InsightsRecord[];
  /** The paging information. Empty if the response has none. */
  meta: InsightsRecord;
}

/**
 * Reads a page of a list. It is empty if Insights does not know what was asked for.
 * @throws RequestProblem, also if the response has no such list
 */
export async function readPage(
  { reader, insightsUser: user }: { reader: TwilioReader; insightsUser: User },
  url: string,
  listName: 'segments' | 'comments' | 'conversations',
): Promise<RecordPage> {
  const body = await reader.get(url, user).catch(emptyIfNotFound);
  const records = body === null ? [] : body[listName];
  if (Array.isArray(records)) {
    return { records: records.filter(isRecord), meta: isRecord(body?.meta) ? body.meta : {} };
  }
  const message = `Insights responded without the list "${listName}".`;
  throw new RequestProblem(message, { service: 'Insights', user, status: 200 });
}

function emptyIfNotFound(error: unknown): null {
  if (error instanceof RequestProblem && error.status === 404 && error.code === NOT_FOUND_CODE) return null;
  throw error;
}

/** The different values of an ID field, in the form for comparisons. Records without one are left out. */
export function idsIn(records: readonly InsightsRecord[], field: 'agent_id' | 'segment_id'): Set<string> {
  return new Set(records.flatMap((record) => canonicalId(parseId(record[field])) ?? []));
}

/** The comments of all lists. */
export function allComments(lists: readonly { comments: readonly InsightsRecord[] }[]): InsightsRecord[] {
  return lists.flatMap(({ comments }) => [...comments]);
}
