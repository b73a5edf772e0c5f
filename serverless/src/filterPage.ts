import { parseUrl } from '../../src/insights/http/authorization';
import { isSameId } from '../../src/insights/parse/canonicalId';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import { isRecord, parseId } from '../../src/insights/parse/parseField';
import { parsePaging, type PageRequest } from './parseRequest';
import { Refusal } from './Refusal';

/** The fields that an agent can read, nested ones with their path. The reviewer's email is never one of them. */
const FIELDS: Record<PageRequest['listName'], readonly string[]> = {
  comments: [
    'assessment_sid',
    'comment',
    'comment.comment',
    'comment.category',
    'comment.category.category_id',
    'comment.category.name',
    'offset',
    'report',
    'weight',
    'agent_id',
    'segment_id',
    'user_name',
    'timestamp',
  ],
  segments: [
    'segment_id',
    'agent_id',
    'external_id',
    'date',
    'queue',
    'assessment_type',
    'assessment_percentage',
  ],
};
/** The fields of a segment about the customer. Agents can read them only if the admin's setting says so. */
const CUSTOMER_FIELDS = ['customer_name', 'customer_phone'];

const URLS_OF_META = ['first_page_url', 'previous_page_url', 'next_page_url', 'url'];

/** The records in a response from Insights. @throws Refusal 502 if it has no list */
export function recordsOf(body: Record<string, unknown>, { listName }: PageRequest): unknown[] {
  const records = body[listName];
  if (!Array.isArray(records)) throw new Refusal(502, 20500, 'Insights sent an answer without a list');
  return records;
}

/** Whether a record names this agent. A record that names no agent belongs to none. */
export function belongsTo(agentId: string, record: unknown): boolean {
  return isSameId(readAgentId(record), agentId);
}

/** The agent that a record names, or null. */
export function readAgentId(record: unknown): string | null {
  return isRecord(record) ? parseId(record.agent_id) : null;
}

/** Whether a record names the segment that a request for one segment asked for. True for any other request. */
export function isRequested({ listName, filter }: PageRequest, record: unknown): boolean {
  const [, segmentId = null] = filter.find(([name]) => name === 'SegmentId') ?? [];
  if (listName !== 'segments' || segmentId === null) return true;
  return isRecord(record) && isSameId(parseId(record.segment_id), segmentId);
}

/** What the agent can read of a page, and how. */
export interface PageView {
  /** The agent whose records are shown. Null if no record can be shown. */
  agentId: string | null;
  /** The URL of the functions; ends with a slash. */
  baseUrl: string;
  shareCustomerFields: boolean;
}

/**
 * Reduces a response from Insights to what the agent can read: their own records, the fields that they may read, and page
 * URLs of the functions.
 */
export function filterPage(request: PageRequest, body: Record<string, unknown>, view: PageView) {
  const { listName } = request;
  const { agentId, baseUrl, shareCustomerFields } = view;
  const records = recordsOf(body, request).filter(
    (record) => agentId !== null && belongsTo(agentId, record) && isRequested(request, record),
  );
  const fields = [
    ...FIELDS[listName],
    ...(listName === 'segments' && shareCustomerFields ? CUSTOMER_FIELDS : []),
  ];
  const meta = isRecord(body.meta) ? body.meta : {};
  const urls = URLS_OF_META.map((name) => [name, functionsUrl(request, meta[name], baseUrl)]);
  return {
    [listName]: records.map((record) => pickFields(fields, record)),
    meta: {
      key: listName,
      page: withoutObjects(meta.page),
      page_size: withoutObjects(meta.page_size),
      ...(Object.fromEntries(urls) as Record<string, string | null>),
    },
  };
}

/**
 * The functions' URL for the same page. Only the paging comes from Insights' URL; the filter comes from the request. Null
 * if the function would not accept the paging, or if it does not say which page it is: then the page itself can still be
 * read, and the first page is not read twice.
 */
function functionsUrl({ path, filter }: PageRequest, pageUrl: unknown, baseUrl: string): string | null {
  const url = typeof pageUrl === 'string' ? parseUrl(pageUrl) : null;
  if (url === null) return null;
  try {
    const paging = parsePaging(Object.fromEntries(url.searchParams));
    const saysWhichPage = paging.some(([name]) => name !== 'PageSize');
    return saysWhichPage ? firstPageUrl(baseUrl, path, [...filter, ...paging]) : null;
  } catch {
    return null;
  }
}

/**
 * Omitted fields become null or an empty list, because Insights may send these in any field.
 * @param path of a nested object in its record, such as `comment.`; empty for the record itself
 */
function pickFields(fields: readonly string[], record: unknown, path = ''): Record<string, unknown> {
  const entries = isRecord(record) ? Object.entries(record) : [];
  const emptyAs = (value: unknown) => (Array.isArray(value) ? [] : null);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      fields.includes(path + name) ? readableValue(fields, path + name, value) : emptyAs(value),
    ]),
  );
}

/** Only known objects are in it, because any data can be in an unknown one. */
function readableValue(fields: readonly string[], path: string, value: unknown): unknown {
  const hasNestedFields = fields.some((field) => field.startsWith(`${path}.`));
  return hasNestedFields && isRecord(value) ? pickFields(fields, value, `${path}.`) : withoutObjects(value);
}

/** An object in a list becomes null, so that two parallel lists, such as those of the scores, stay parallel. */
function withoutObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => (typeof each === 'object' ? null : each));
  return isRecord(value) ? null : value;
}
