import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { isInPeriod, isWronglyAhead } from '../../filters/data/CommentFilters';
import type { Tone, ToneOf } from '../../tones/data/Tones';

/** How many comments of a period have each of these tones. */
type ToneCounts = Record<Exclude<Tone, 'note'>, number>;

/** The comments of the last 30 days by tone, and those of the 30 days before, to compare. */
export interface ToneFigures {
  /** How many comments the filter `last30Days` leaves, whatever their tone. */
  recentCount: number;
  /** When the newest comment was written, in milliseconds since 1970; null if none has a date that can be right. */
  newestAt: number | null;
  /** The same comments as with the filter `last30Days`. */
  last30Days: ToneCounts;
  before: ToneCounts;
  /** Whether all comments of the last 30 days are loaded. */
  isLastWhole: boolean;
  /** Whether all comments of the 30 days before are loaded. If not, the two cannot be compared. */
  isBeforeWhole: boolean;
  /** Comments with one of the tones, but without a date. They are in no figure. */
  undatedCount: number;
  /** Comments with one of the tones whose date is so far in the future that it must be wrong. They are in no figure. */
  laterCount: number;
}

const PERIOD_MS = 30 * 24 * 60 * 60 * 1000;

const noneCounted = (): ToneCounts => ({ strength: 0, improve: 0, mustFix: 0 });

/**
 * Counts the tones of the last 30 days and of the 30 days before. Pure.
 * @param now milliseconds since 1970
 * @param isWhole whether Insights has no more comments than these. Otherwise, a period is taken as whole when a comment
 *   older than the period is loaded, because Insights sends the newest ones first.
 */
export function toneFigures(
  comments: readonly AssessmentComment[],
  toneOf: ToneOf,
  now: number,
  isWhole: boolean,
): ToneFigures {
  const [last30Days, before] = [noneCounted(), noneCounted()];
  let [undatedCount, laterCount, recentCount, oldest, newest] = [0, 0, 0, Infinity, -Infinity];
  for (const { category, createdAt } of comments) {
    const isRecent = isInPeriod(createdAt, 'last30Days', now);
    if (isRecent) recentCount += 1;
    if (createdAt !== null) {
      oldest = Math.min(oldest, createdAt);
      if (!isWronglyAhead(createdAt, now)) newest = Math.max(newest, createdAt);
    }
    const tone = toneOf(category);
    if (tone === null || tone === 'note') continue;
    if (createdAt === null) undatedCount += 1;
    else if (isWronglyAhead(createdAt, now)) laterCount += 1;
    else if (isRecent) last30Days[tone] += 1;
    else if (createdAt >= now - 2 * PERIOD_MS) before[tone] += 1;
  }
  return {
    recentCount,
    newestAt: newest === -Infinity ? null : newest,
    last30Days,
    before,
    isLastWhole: isWhole || oldest < now - PERIOD_MS,
    isBeforeWhole: isWhole || oldest < now - 2 * PERIOD_MS,
    undatedCount,
    laterCount,
  };
}
