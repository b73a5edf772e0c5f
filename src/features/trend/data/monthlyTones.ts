import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { isWronglyAhead } from '../../filters/data/CommentFilters';
import type { ToneOf } from '../../tones/data/Tones';

/** Strengths and what to improve, by month. Each loaded comment is in exactly one of the counts. */
export interface MonthlyTones {
  /** The start of each month in milliseconds since 1970, in the time zone of the browser, oldest first. */
  startsAt: readonly number[];
  /** The number of strengths in each month. */
  strengths: readonly number[];
  /** The number of comments with the tones `improve` and `mustFix` in each month. */
  toImprove: readonly number[];
  /** Whether all comments of the first month are loaded. Those of the other months are. */
  isFirstWhole: boolean;
  /** Notes, and comments without a tone. They are in neither line. */
  otherCount: number;
  /** Strengths and comments on something to improve that have no date. */
  undatedCount: number;
  /** Such comments from before the first month. */
  earlierCount: number;
  /** The comments among them whose date is so far in the future that it must be wrong. */
  laterCount: number;
}

type Line = 'strengths' | 'toImprove';

const LINES = {
  strength: 'strengths',
  improve: 'toImprove',
  mustFix: 'toImprove',
  note: null,
} as const satisfies Record<NonNullable<ReturnType<ToneOf>>, Line | null>;

/** Consecutive numbers for consecutive months, in local time. */
function monthOf(time: number): number {
  const date = new Date(time);
  return 12 * date.getFullYear() + date.getMonth();
}

/**
 * Counts strengths and what to improve by month, up to the month of `now`. A month without comments counts zero. When not
 * all comments are loaded, the first month is that of the oldest loaded one, because zero would be wrong before it.
 * Pure except for the time zone of the browser.
 * @param now milliseconds since 1970. Comments dated slightly after it count in its month.
 * @param isWhole whether Insights has no more comments than these
 */
export function monthlyTones(
  comments: readonly AssessmentComment[],
  toneOf: ToneOf,
  now: number,
  isWhole: boolean,
  months = 12,
): MonthlyTones {
  const lastMonth = monthOf(now);
  const earliest = lastMonth - months + 1;
  const oldestLoaded = monthOf(
    comments.reduce((least, { createdAt }) => Math.min(least, createdAt ?? now), now),
  );
  const firstMonth = isWhole ? earliest : Math.max(earliest, oldestLoaded);
  const columns = Array.from({ length: lastMonth - firstMonth + 1 }, (_, column) => firstMonth + column);
  const lines: Record<Line, number[]> = { strengths: columns.map(() => 0), toImprove: columns.map(() => 0) };
  let [otherCount, undatedCount, earlierCount, laterCount] = [0, 0, 0, 0];
  for (const { category, createdAt } of comments) {
    const tone = toneOf(category);
    const line = tone === null ? null : LINES[tone];
    if (line === null) otherCount += 1;
    else if (createdAt === null) undatedCount += 1;
    else if (isWronglyAhead(createdAt, now)) laterCount += 1;
    else if (monthOf(createdAt) < firstMonth) earlierCount += 1;
    else {
      const column = Math.min(monthOf(createdAt), lastMonth) - firstMonth;
      lines[line][column] = (lines[line][column] ?? 0) + 1;
    }
  }
  return {
    startsAt: columns.map((month) => new Date(Math.floor(month / 12), month % 12, 1).getTime()),
    ...lines,
    isFirstWhole: isWhole || oldestLoaded < firstMonth,
    otherCount,
    undatedCount,
    earlierCount,
    laterCount,
  };
}
