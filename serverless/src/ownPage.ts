import { parseUrl } from '../../src/insights/http/authorization';
import { canonicalId } from '../../src/insights/parse/canonicalId';
import { firstPageUrl } from '../../src/insights/endpoints/listUrl';
import { isRecord, parseId } from '../../src/insights/parse/parseField';
import { readPaging, type Question } from './readQuestion';
import { Refusal } from './Refusal';

/** What the plugin reads of a record. The reviewer's email and all of the customer stay behind. */
const FIELDS: Record<Question['listName'], readonly string[]> = {
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
export function recordsOf(body: Record<string, unknown>, { listName }: Question): unknown[] {
  const records = body[listName];
  if (!Array.isArray(records)) throw new Refusal(502, 20500, 'Insights sent an answer without a list');
  return records;
}

/** Whether a record says itself that it is this agent's. What names nobody is nobody's. */
export function isOf(agentId: string, record: unknown): boolean {
  return isSameId(agentOf(record), agentId);
}

export function isSameId(one: string | null, other: string): boolean {
  return canonicalId(one) === canonicalId(other);
}

/** The agent a record names, or null. */
export function agentOf(record: unknown): string | null {
  return isRecord(record) ? parseId(record.agent_id) : null;
}

/**
 * An answer of Insights as the agent may have it: their own records, the fields that are needed, and pages that lie
 * under `baseUrl`.
 * @param baseUrl of the functions; ends with a slash
 */
export function ownPage(
  question: Question,
  body: Record<string, unknown>,
  agentId: string | null,
  baseUrl: string,
) {
  const records = recordsOf(body, question).filter((record) => agentId !== null && isOf(agentId, record));
  const meta = isRecord(body.meta) ? body.meta : {};
  const urls = URLS_OF_META.map((name) => [name, ownUrl(question, meta[name], baseUrl)]);
  return {
    [question.listName]: records.map((record) => withOnly(FIELDS[question.listName], record)),
    meta: {
      key: question.listName,
      page: meta.page,
      page_size: meta.page_size,
      ...(Object.fromEntries(urls) as Record<string, string | null>),
    },
  };
}

/** The same page here. Of the URL that Insights names only the paging is taken: the rest is what was asked for. */
function ownUrl({ path, filter }: Question, pageUrl: unknown, baseUrl: string): string | null {
  if (typeof pageUrl !== 'string') return null;
  const parameters = Object.fromEntries(parseUrl(pageUrl)?.searchParams ?? []);
  return firstPageUrl(baseUrl, path, [...filter, ...readPaging(parameters)]);
}

/** What stays behind is null or an empty list, as Insights may send any field. */
function withOnly(fields: readonly string[], record: unknown): Record<string, unknown> {
  const entries = isRecord(record) ? Object.entries(record) : [];
  const emptyAs = (value: unknown) => (Array.isArray(value) ? [] : null);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, fields.includes(name) ? value : emptyAs(value)]),
  );
}
