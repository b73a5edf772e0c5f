import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import {
  isNewestFirst,
  listEnd,
  nextCursors,
  type CommentBatch,
} from '../../../shared/data/query/commentBatch';
import { collectComments } from '../../comment-list/data/collectComments';
import { isInPeriod, isWronglyAhead } from '../../filters/data/CommentFilters';
import type { Tone, Tones } from '../../tones/data/Tones';

/** How many comments have each of these tones. */
type ToneCounts = Record<Exclude<Tone, 'note'>, number>;

/** What the column says about the comments on an agent. */
export interface AgentFigures {
  /** The comments of the last 30 days. */
  count: number;
  /** Whether these are all of them. If not, there are at least so many, and so for the tones. */
  isExact: boolean;
  /** When the newest comment was written, in milliseconds since 1970; null if there is none, or if it is not known. */
  lastAt: number | null;
  /** The keys of these comments. */
  recentKeys: ReadonlySet<string>;
  /** The keys of all comments that were read, whatever their time. */
  keys: ReadonlySet<string>;
  /** The tones of the last 30 days; null where no category has a tone. */
  tones: ToneCounts | null;
}

/** What comments say about an agent. */
export type Counted =
  | ({ kind: 'counted' } & AgentFigures)
  /** There are more comments than these, and none of these is from the last 30 days. */
  | { kind: 'notCounted' }
  /** All comments name other agents. */
  | { kind: 'notMatched' };

/** Without our own limit: a list that the limit has cut off is not complete. */
const NO_LIMIT = { maxComments: Infinity };

/** Whether Insights has no more comments than these. */
export function isWhole(batches: readonly CommentBatch[]): boolean {
  return nextCursors(batches, NO_LIMIT) === undefined && listEnd(batches, NO_LIMIT) === 'complete';
}

/**
 * Counts the comments on an agent. Pure. The API promises no order, so a part of the comments does not tell how many there
 * are in the last 30 days.
 * @param now milliseconds since 1970, by the clock of Insights
 */
export function countComments(
  batches: readonly CommentBatch[],
  agentId: string,
  { areSet, toneOf }: Pick<Tones, 'areSet' | 'toneOf'>,
  now: number,
): Counted {
  const { comments, unreadableCount, mismatchedCount } = collectComments(batches, { kind: 'agent', agentId });
  if (comments.length === 0 && mismatchedCount > 0) return { kind: 'notMatched' };
  const dated = comments.filter(({ createdAt }) => createdAt !== null && !isWronglyAhead(createdAt, now));
  const recent = dated.filter(({ createdAt }) => isInPeriod(createdAt, 'last30Days', now));
  const hasAll = isWhole(batches);
  // A comment without a date belongs to no period, as in the figures above the list of the agent.
  const isExact = hasAll && unreadableCount === mismatchedCount;
  if (!isExact && recent.length === 0) return { kind: 'notCounted' };
  const tones: ToneCounts = { strength: 0, improve: 0, mustFix: 0 };
  for (const { category } of recent) {
    const tone = toneOf(category);
    if (tone !== null && tone !== 'note') tones[tone] += 1;
  }
  const showsNewest = hasAll || (batches[0] !== undefined && isNewestFirst(batches[0]));
  return {
    kind: 'counted',
    count: recent.length,
    isExact,
    recentKeys: keysOf(recent),
    keys: keysOf(comments),
    // Collected comments are in order, newest first.
    lastAt: showsNewest ? (dated[0]?.createdAt ?? null) : null,
    tones: areSet ? tones : null,
  };
}

function keysOf(comments: readonly AssessmentComment[]): ReadonlySet<string> {
  return new Set(comments.map(({ key }) => key));
}
