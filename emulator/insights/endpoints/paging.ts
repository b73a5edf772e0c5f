import { FLEX_API_ORIGIN } from '../../world/insightsPaths';
import { sidFor } from '../../world/sids';
import { TwilioError } from '../errors';
import { integerParameter, textParameter } from './parameters';

const DEFAULT_PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 1000;

/** Source: Twilio's OpenAPI for flex v1, `meta` of every list. */
export interface PageMeta {
  key: string;
  page: number;
  page_size: number;
  first_page_url: string;
  previous_page_url: string | null;
  next_page_url: string | null;
  url: string;
}

/** The query of a list, without the paging. */
export interface ListQuery {
  key: string;
  path: string;
  /** The filters, unchanged. */
  filters: readonly (readonly [name: string, value: string])[];
}

/** The filters of a query, in a fixed order. A repeated filter appears once per value. */
export function filtersOf(
  filters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ListQuery['filters'] {
  return Object.entries(filters).flatMap(([name, value = []]) =>
    (typeof value === 'string' ? [value] : value).map((each) => [name, each] as const),
  );
}

/** The issued page tokens. A token belongs to one query and one position in its list. */
export class PageTokens {
  private readonly startIndexes = new Map<string, number>();

  issue(query: ListQuery, startIndex: number): string {
    const token = sidFor('PT', `${keyOf(query)}#${startIndex}`);
    this.startIndexes.set(token, startIndex);
    return token;
  }

  /** @throws TwilioError 400 with 21481 unless the token was issued for this query. */
  startIndex(query: ListQuery, token: string): number {
    const startIndex = this.startIndexes.get(token);
    if (startIndex === undefined || sidFor('PT', `${keyOf(query)}#${startIndex}`) !== token) {
      throw new TwilioError(400, 21481, 'Invalid PageToken');
    }
    return startIndex;
  }
}

/**
 * The page of `records` for the parameters, and its `meta`. Only `PageToken` sets where a page starts.
 * `Page` is the client's own count, and is only repeated.
 * @throws TwilioError 400 for an invalid PageSize, Page or PageToken.
 */
export function pageOf(
  query: ListQuery,
  records: readonly unknown[],
  parameters: URLSearchParams,
  tokens: PageTokens,
): { records: unknown[]; meta: PageMeta } {
  const pageSize =
    integerParameter(parameters, 'PageSize', { minimum: 1, maximum: MAX_PAGE_SIZE }) ?? DEFAULT_PAGE_SIZE;
  const page = integerParameter(parameters, 'Page', { minimum: 0 }) ?? 0;
  const token = textParameter(parameters, 'PageToken');
  const start = token === undefined ? 0 : tokens.startIndex(query, token);
  const end = start + pageSize;
  const urlAt = (startIndex: number, pageNumber: number): string =>
    pageUrl(query, pageSize, pageNumber, tokens.issue(query, startIndex));
  return {
    records: records.slice(start, end),
    meta: {
      key: query.key,
      page,
      page_size: pageSize,
      first_page_url: pageUrl(query, pageSize, 0),
      previous_page_url: start > 0 ? urlAt(Math.max(0, start - pageSize), Math.max(0, page - 1)) : null,
      next_page_url: end < records.length ? urlAt(end, page + 1) : null,
      url: pageUrl(query, pageSize, page, token),
    },
  };
}

function pageUrl({ path, filters }: ListQuery, pageSize: number, page: number, token?: string): string {
  const query = new URLSearchParams(filters.map(([name, value]) => [name, value]));
  query.set('PageSize', String(pageSize));
  query.set('Page', String(page));
  if (token !== undefined) query.set('PageToken', token);
  return `${FLEX_API_ORIGIN}${path}?${query.toString()}`;
}

function keyOf({ path, filters }: ListQuery): string {
  return `${path}?${filters.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
