import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { MoreStatus } from '../../../shared/data/CommentListState';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { CommentStats } from '../data/useCommentStats';
import { useTexts } from '../../../shared/ui/TextsContext';
import { FilterBars } from './FilterBars';
import { overviewKind } from './overviewKind';
import { ToneChart } from './chart/ToneChart';

export interface OverviewProps {
  stats: CommentStats;
  filters: ListFilters;
  /** Whether Insights may have more than the comments in `stats`. */
  more: MoreStatus;
}

/**
 * The picture of all loaded comments: strengths and what to improve over time, then the topics to improve. Where no tone
 * is set, the categories. Topics and categories filter the list.
 */
export const Overview: React.FC<OverviewProps> = ({ stats, filters, more }) => {
  const texts = useTexts();
  const { summary, tones } = stats;
  const kind = overviewKind(stats);
  if (kind === null) return null;
  if (kind === 'categories') {
    return (
      <FilterBars
        heading={texts.text('AssessmentCommentsChartCategories')}
        of={texts.plural(
          more === 'none' ? 'AssessmentCommentsSummary' : 'AssessmentCommentsSummaryLoaded',
          summary.count,
        )}
        categories={summary.categories}
        period="all"
        filters={filters}
      />
    );
  }
  const { period, topics } = tones.topics;
  const periodWords = texts.text(
    period === 'all' ? 'AssessmentCommentsFilterPeriodAll' : 'AssessmentCommentsFilterPeriodLast90Days',
  );
  const ofLoaded = more === 'none' ? [] : [texts.plural('AssessmentCommentsFigureOfLoaded', summary.count)];
  return (
    <Box display="flex" flexDirection="column" rowGap="space50">
      <ToneChart
        stats={stats}
        hasMustFix={filters.tones.some(({ tone }) => tone === 'mustFix')}
        more={more}
      />
      {topics.length > 0 && (
        <FilterBars
          heading={texts.text('AssessmentCommentsChartTopics')}
          of={texts.list([periodWords, ...ofLoaded])}
          categories={topics}
          period={period}
          filters={filters}
        />
      )}
    </Box>
  );
};
