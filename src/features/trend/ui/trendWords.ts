import type { CategoryTrend, TrendSeries } from '../data/commentSummary';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';

type Unit = CategoryTrend['unit'];

/** The words for the unit of a column: above the chart, and in the header of the table. */
export const UNIT_WORDS: Record<Unit, { per: StringKey; column: StringKey }> = {
  day: { per: 'AssessmentCommentsChartPerDay', column: 'AssessmentCommentsChartDay' },
  week: { per: 'AssessmentCommentsChartPerWeek', column: 'AssessmentCommentsChartWeek' },
  month: { per: 'AssessmentCommentsChartPerMonth', column: 'AssessmentCommentsChartMonth' },
};

export function seriesName({ kind, name }: TrendSeries, texts: Texts): string {
  if (kind === 'rest') return texts.text('AssessmentCommentsChartRest');
  return name ?? texts.text('AssessmentCommentsNoCategory');
}

/** @param startsAt the start of the column, milliseconds since 1970 */
export function columnName(unit: Unit, startsAt: number, texts: Texts): string {
  return unit === 'month' ? texts.month(startsAt) : texts.date(startsAt);
}

export const totalOf = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

/** The sum of each column over all series. */
export const columnTotals = ({ startsAt, series }: CategoryTrend): number[] =>
  startsAt.map((_, column) => totalOf(series.map(({ counts }) => counts[column] ?? 0)));

/** Whether there are enough comments to show a trend: one comment is not enough. */
export const hasTrend = (trend: CategoryTrend): boolean => totalOf(columnTotals(trend)) > 1;
