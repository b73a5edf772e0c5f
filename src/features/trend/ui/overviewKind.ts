import type { CommentStats } from '../data/useCommentStats';

/** What the overview shows: tones over time, or categories where no tone is set; null where there is too little to show. */
export type OverviewKind = 'tones' | 'categories' | null;

/** Whether any loaded comment is a strength or to improve. Without one, figures of tones would only be zero. */
export function hasTones({ summary, tones }: CommentStats): boolean {
  return summary.count > tones.months.otherCount;
}

export function overviewKind(stats: CommentStats): OverviewKind {
  if (hasTones(stats)) return 'tones';
  // One comment is not worth a picture.
  return stats.summary.count > 1 ? 'categories' : null;
}

export const totalOf = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);
