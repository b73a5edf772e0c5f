import { parseUrl } from '../../src/insights/authorization';
import { canonicalId } from '../../src/insights/canonicalId';
import { firstPageUrl } from '../../src/insights/listUrl';
import { isRecord, readId } from '../../src/insights/readField';
import { parsePaging, type PageRequest } from './parseRequest';
import { Refusal } from './Refusal';

/** What the plugin reads of a record. The reviewer's email and all of the customer stay behind. */
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

/** The records of an answer of Insights. @throws Refusal 502 when there is no list in it */
export function recordsOf(body: Record<string, unknown>, { listName }: PageRequest): unknown[] {
  const records = body[listName];
  if (!Array.isArray(records)) throw new Refusal(502, 20500, 'Insights sent an answer without a list');
  return records;
}

/** Whether a record says itself that it is this agent's. What names nobody is nobody's. */
export function belongsTo(agentId: string, record: unknown): boolean {
  return isSameId(agentIdOf(record), agentId);
}

export function isSameId(one: string | null, other: string): boolean {
  return canonicalId(one) === canonicalId(other);
}

/** The agent a record names, or null. */
export function agentIdOf(record: unknown): string | null {
  return isRecord(record) ? readId(record.agent_id) : null;
}

/**
 * An answer of Insights as the agent may have it: their own records, the fields that are needed, and pages that lie
 * under `baseUrl`.
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

/** The same page here. Of the URL that Insights names only the paging is taken: the rest is what was asked for. */
function functionsUrl({ path, filter }: PageRequest, pageUrl: unknown, baseUrl: string): string | null {
  if (typeof pageUrl !== 'string') return null;
  const parameters = Object.fromEntries(parseUrl(pageUrl)?.searchParams ?? []);
  return firstPageUrl(baseUrl, path, [...filter, ...parsePaging(parameters)]);
}

/** What stays behind is null or an empty list, as Insights may send any field. */
function pickFields(fields: readonly string[], record: unknown): Record<string, unknown> {
  const entries = isRecord(record) ? Object.entries(record) : [];
  const emptyAs = (value: unknown) => (Array.isArray(value) ? [] : null);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, fields.includes(name) ? value : emptyAs(value)]),
  );
}
