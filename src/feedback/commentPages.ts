import type { AssessmentComment } from '../insights/AssessmentComment';
import { fetchCommentsPage, type CommentsFilter, type CommentsPage } from '../insights/comments';
import type { InsightsClient } from '../insights/InsightsClient';
import { InsightsError } from '../insights/InsightsError';
import { mergeComments, nextPage, type NextPage } from '../insights/paging';

/** Records of a first call, small so that it is quick; the API's own default. */
export const FIRST_PAGE_SIZE = 50;

/** The largest page the API gives. */
export const LARGEST_PAGE_SIZE = 1_000;

const LIMITS = { maxPages: 200, maxRecords: 1_000 };

/** The pages read so far for one filter. */
export interface Chain {
  filter: CommentsFilter;
  pages: CommentsPage[];
}

/**
 * One step of loading, for one filter or for several at once (a conversation can have several segments).
 * Holds only the pages this step read.
 */
export interface LoadedStep {
  chains: Chain[];
}

/** Where each filter is read on from; `pageUrl` null is its first page. */
export interface Cursor {
  filter: CommentsFilter;
  pageUrl: string | null;
}

/** Reads a page. "Not found" for a segment means that there is nothing on it yet: null. */
async function readPage(
  client: InsightsClient,
  { filter, pageUrl }: Cursor,
  pageSize: number,
  signal?: AbortSignal,
): Promise<CommentsPage | null> {
  try {
    return await fetchCommentsPage(client, { filter, pageSize, pageUrl, signal });
  } catch (error) {
    if (filter.segmentId !== undefined && error instanceof InsightsError && error.kind === 'notFound')
      return null;
    throw error;
  }
}

/** Reads on from one cursor. A page may be empty and still name a next one: such pages are passed over here. */
async function readChain(
  client: InsightsClient,
  cursor: Cursor,
  pageSize: number,
  signal?: AbortSignal,
): Promise<Chain> {
  const pages: CommentsPage[] = [];
  let pageUrl = cursor.pageUrl;
  for (;;) {
    const page = await readPage(client, { ...cursor, pageUrl }, pageSize, signal);
    if (!page) return { filter: cursor.filter, pages };
    pages.push(page);
    const next = nextPage(pages, LIMITS);
    if (page.comments.length > 0 || next.kind === 'end') return { filter: cursor.filter, pages };
    pageUrl = next.pageUrl;
  }
}

/** Reads one step from every cursor. */
export async function readStep(
  client: InsightsClient,
  cursors: readonly Cursor[],
  pageSize: number,
  signal?: AbortSignal,
): Promise<LoadedStep> {
  return { chains: await Promise.all(cursors.map((cursor) => readChain(client, cursor, pageSize, signal))) };
}

function chainsOf(steps: readonly LoadedStep[]): Chain[] {
  const whole = new Map<string, Chain>();
  for (const { filter, pages } of steps.flatMap((step) => step.chains)) {
    const id = JSON.stringify(filter);
    const before = whole.get(id)?.pages ?? [];
    whole.set(id, { filter, pages: [...before, ...pages] });
  }
  return [...whole.values()];
}

function endings(steps: readonly LoadedStep[]): { filter: CommentsFilter; next: NextPage }[] {
  return chainsOf(steps)
    .filter((chain) => chain.pages.length > 0)
    .map(({ filter, pages }) => ({ filter, next: nextPage(pages, LIMITS) }));
}

/** The cursors to read on from after `steps`, or undefined when every filter is read to its end. */
export function nextCursors(steps: readonly LoadedStep[]): Cursor[] | undefined {
  const cursors = endings(steps).flatMap(({ filter, next }) =>
    next.kind === 'next' ? [{ filter, pageUrl: next.pageUrl }] : [],
  );
  return cursors.length > 0 ? cursors : undefined;
}

/** How the loading ended, once `nextCursors` is undefined: whole, at our cap, or at paging we do not follow. */
export function ending(steps: readonly LoadedStep[]): 'complete' | 'capped' | 'partial' {
  const reasons = endings(steps).map(({ next }) => (next.kind === 'end' ? next.reason : 'complete'));
  if (reasons.includes('capped')) return 'capped';
  return reasons.every((reason) => reason === 'complete') ? 'complete' : 'partial';
}

/** Newest first; comments without a date come last. The API promises no order. */
function newestFirst(a: AssessmentComment, b: AssessmentComment): number {
  return (b.createdAt ?? -Infinity) - (a.createdAt ?? -Infinity) || 0;
}

/**
 * Whether the answer itself comes newest first, so that its first page holds the newest comments. The API
 * promises no order; fewer than two different dates prove nothing.
 */
export function arrivesNewestFirst({ chains }: LoadedStep): boolean {
  const times = chains
    .flatMap((chain) => chain.pages.flatMap((page) => page.comments))
    .flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt]));
  const [first = 0] = times;
  const last = times[times.length - 1] ?? 0;
  return first > last && times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
}

/**
 * What `steps` show to the agent who asked.
 * @param ownAgentId when known, comments that name another agent are left out and counted as not displayable:
 *   an agent must never read another agent's feedback, whatever the server answers
 */
export function readComments(
  steps: readonly LoadedStep[],
  ownAgentId: string | null,
): { comments: AssessmentComment[]; unreadableCount: number } {
  const pages = steps.flatMap((step) => step.chains.flatMap((chain) => chain.pages));
  const merged = mergeComments(pages);
  const own = merged.filter(
    ({ agentId }) => ownAgentId === null || agentId === null || agentId === ownAgentId,
  );
  const unreadable = pages.reduce((sum, page) => sum + page.unreadableCount, 0);
  return { comments: own.sort(newestFirst), unreadableCount: unreadable + merged.length - own.length };
}
