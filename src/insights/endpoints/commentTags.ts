import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isRecord, parseBoolean, parseId, parseLine, parseNumber } from '../parse/parseField';

const OPERATION = 'commentTags.fetch';
const PATH = 'QualityManagement/Settings/CommentTags';

/** A category for comments: a comment tag of the account. */
export interface CommentCategory {
  id: string;
  name: string;
  /** Whether it is the account's default category. */
  isDefault: boolean;
}

/**
 * Fetches the account's comment tags in the account's own order. Tags without an id or a name are left out.
 * Source: Twilio's OpenAPI for flex v1, FetchInsightsSettingsComment; its example calls the list `comments`.
 * @throws InsightsError; `unreadable` also when there are tags but none of them can be parsed
 */
export async function fetchCommentTags(
  client: InsightsClient,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<CommentCategory[]> {
  const url = new URL(PATH, client.baseUrl).href;
  const body = await client.get({ operation: OPERATION, url, signal });
  const records: unknown = isRecord(body) ? body.comments : null;
  if (!Array.isArray(records)) throw new InsightsError('unreadable', OPERATION, { status: 200 });
  const tags = records.map(parseTag).filter((tag): tag is ParsedTag => tag !== null);
  if (tags.length === 0 && records.length > 0) {
    throw new InsightsError('unreadable', OPERATION, { status: 200 });
  }
  return tags.sort((a, b) => a.sort - b.sort).map(({ category }) => category);
}

interface ParsedTag {
  category: CommentCategory;
  sort: number;
}

function parseTag(record: unknown): ParsedTag | null {
  if (!isRecord(record)) return null;
  const [id, name] = [parseId(record.id), parseLine(record.name)];
  if (id === null || name === null) return null;
  return {
    category: { id, name, isDefault: parseBoolean(record.default) === true },
    sort: parseNumber(record.sort) ?? Number.MAX_SAFE_INTEGER,
  };
}
