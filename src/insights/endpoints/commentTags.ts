import type { InsightsClient } from '../http/InsightsClient';
import { InsightsError } from '../http/InsightsError';
import { isRecord, parseBoolean, parseId, parseLine, parseNumber } from '../parse/parseField';

const OPERATION = 'commentTags.fetch';
const PATH = 'QualityManagement/Settings/CommentTags';

/** A category that a comment can be given: a comment tag of the account. */
export interface CommentCategory {
  id: string;
  name: string;
  /** The account's default. */
  isDefault: boolean;
}

/**
 * The account's comment tags in the order in which the account sorts them. A tag without id or name is left out.
 * Source: Twilio's OpenAPI for flex v1, FetchInsightsSettingsComment; its example calls the list `comments`.
 * @throws InsightsError; `unreadable` also when there are tags and none can be read
 */
export async function fetchCommentTags(
  client: InsightsClient,
  { signal }: { signal?: AbortSignal } = {},
): Promise<CommentCategory[]> {
  const url = new URL(PATH, client.baseUrl).href;
  const body = await client.get({ operation: OPERATION, url, signal });
  const records: unknown = isRecord(body) ? body.comments : null;
  if (!Array.isArray(records)) throw new InsightsError('unreadable', OPERATION, { status: 200 });
  const tags = records.map(parseTag).filter((tag): tag is SortedTag => tag !== null);
  if (tags.length === 0 && records.length > 0) {
    throw new InsightsError('unreadable', OPERATION, { status: 200 });
  }
  return tags.sort((a, b) => a.sort - b.sort).map(({ category }) => category);
}

interface SortedTag {
  category: CommentCategory;
  sort: number;
}

function parseTag(record: unknown): SortedTag | null {
  if (!isRecord(record)) return null;
  const [id, name] = [parseId(record.id), parseLine(record.name)];
  if (id === null || name === null) return null;
  return {
    category: { id, name, isDefault: parseBoolean(record.default) === true },
    sort: parseNumber(record.sort) ?? Number.MAX_SAFE_INTEGER,
  };
}
