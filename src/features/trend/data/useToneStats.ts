import { useMemo } from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { ToneOf } from '../../tones/data/Tones';
import { monthlyTones, type MonthlyTones } from './monthlyTones';
import { toneFigures, type ToneFigures } from './toneFigures';
import { topicsToImprove, type TopicsToImprove } from './topicsToImprove';

/** What the loaded comments say, by their tones. */
export interface ToneStats {
  figures: ToneFigures;
  topics: TopicsToImprove;
  months: MonthlyTones;
}

/** The start of the day in the time zone of the browser, in milliseconds since 1970. */
function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/**
 * Counts the tones of the loaded comments again when they change. The figures also follow the time, as the filter by
 * period does. The months change once a day at most, so that a chart does not render every minute.
 * @param now milliseconds since 1970
 * @param isWhole whether Insights has no more comments than these
 */
export function useToneStats(
  comments: readonly AssessmentComment[],
  toneOf: ToneOf,
  now: number,
  isWhole: boolean,
): ToneStats {
  const figures = useMemo(
    () => toneFigures(comments, toneOf, now, isWhole),
    [comments, toneOf, now, isWhole],
  );
  const topics = useMemo(() => topicsToImprove(comments, toneOf, now), [comments, toneOf, now]);
  const today = startOfDay(now);
  const months = useMemo(
    () => monthlyTones(comments, toneOf, today, isWhole),
    [comments, toneOf, today, isWhole],
  );
  return { figures, topics, months };
}
