import { parseUrl } from '../../src/insights/http/authorization';
import { canonicalId } from '../../src/insights/parse/canonicalId';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import { isRecord, parseId } from '../../src/insights/parse/parseField';
import { parsePaging, type PageRequest } from './parseRequest';
import { Refusal } from './Refusal';

/** The fields of a record that the plugin reads. The reviewer's email and all customer data are left out. */
const FIELDS: Record<PageRequest['listName'], readonly string[]> = {
  comments: [
    'assessment_sid',
    'comment',
    'offset',
    'report',
    'weight',
    'agent_id',
    'segment_id',
    'user_name',
    'timestamp',
  ],
  segments: ['segment_id', 'agent_id', 'external_id', 'date'],
};

const URLS_OF_META = ['first_page_url', 'previous_page_url', 'next_page_url', 'url'];

/** The records in a response from Insights. @throws Refusal 502 if it has no list */
export function recordsOf(body: Record<string, unknown>, { listName }: PageRequest): unknown[] {
  const records = body[listName];
  if (!Array.isArray(records)) throw new Refusal(502, 20500, 'Insights sent an answer without a list');
  return records;
}

/** Whether a record names this agent. A record that names no agent belongs to none. */
export function belongsTo(agentId: string, record: unknown): boolean {
  return isSameId(readAgentIdAttribute(record), agentId);
}

export function isSameId(one: string | null, other: string): boolean {
  return canonicalId(one) === canonicalId(other);
}

/** The agent that a record names, or null. */
export function readAgentIdAttribute(record: unknown): string | null {
  return isRecord(record) ? parseId(record.agent_id) : null;
}

/**
 * Reduces a response from Insights to what the agent can read: their own records, the fields that the plugin needs, and
 * page URLs under `baseUrl`.
 * @param baseUrl of the functions; ends with a slash
 */
export function filterPage(
  request: PageRequest,
  body: Record<string, unknown>,
  agentId: string | null,
  baseUrl: string,
) {
  const records = recordsOf(body, request).filter((record) => agentId !== null && belongsTo(agentId, record));
  const meta = isRecord(body.meta) ? body.meta : {};
  const urls = URLS_OF_META.map((name) => [name, functionsUrl(request, meta[name], baseUrl)]);
  return {
    [request.listName]: records.map((record) => pickFields(FIELDS[request.listName], record)),
    meta: {
      key: request.listName,
      page: meta.page,
      page_size: meta.page_size,
      ...(Object.fromEntries(urls) as Record<string, string | null>),
    },
  };
}

/**
 * The functions' URL for the same page. Only the paging comes from Insights' URL; the filter comes from the request.
 */
function functionsUrl({ path, filter }: PageRequest, pageUrl: unknown, baseUrl: string): string | null {
  if (typeof pageUrl !== 'string') return null;
  const parameters = Object.fromEntries(parseUrl(pageUrl)?.searchParams ?? []);
  return firstPageUrl(baseUrl, path, [...filter, ...parsePaging(parameters)]);
}

/** Omitted fields become null or an empty list, because Insights may send these in any field. */
function pickFields(fields: readonly string[], record: unknown): Record<string, unknown> {
  const entries = isRecord(record) ? Object.entries(record) : [];
  const emptyAs = (value: unknown) => (Array.isArray(value) ? [] : null);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, fields.includes(name) ? value : emptyAs(value)]),
  );
}
