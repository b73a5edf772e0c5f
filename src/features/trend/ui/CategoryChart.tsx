import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { MoreStatus } from '../../../shared/data/CommentListState';
import type { CategoryTrend } from '../data/commentSummary';
import { Button } from '../../../paste/Button';
import type { Texts } from '../../../strings/Texts';
import { useAudienceWords } from '../../../shared/ui/audienceWords';
import { ChartPicture } from './ChartPicture';
import { ChartTable } from './ChartTable';
import { useTexts } from '../../../shared/ui/TextsContext';
import { columnTotals, hasTrend, totalOf } from './trendWords';
import { useViewPreference } from '../../../shared/ui/viewPreferences';

export interface CategoryChartProps {
  /** A prefix for ids; unique on the page. */
  idPrefix: string;
  trend: CategoryTrend;
  /** Whether Insights may have more than the comments in `trend`. */
  more: MoreStatus;
}

/** What the chart leaves out; empty if it includes every comment. */
function omissions(trend: CategoryTrend, more: MoreStatus, texts: Texts): string {
  const { undatedCount, earlierCount, laterCount } = trend;
  const loaded = totalOf(columnTotals(trend)) + undatedCount + earlierCount + laterCount;
  return [
    more === 'none' ? '' : texts.plural('AssessmentCommentsChartAmongLoaded', loaded),
    undatedCount === 0 ? '' : texts.plural('AssessmentCommentsChartUndated', undatedCount),
    earlierCount === 0 ? '' : texts.plural('AssessmentCommentsChartEarlier', earlierCount),
    laterCount === 0 ? '' : texts.plural('AssessmentCommentsChartLater', laterCount),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The loaded comments per category over time, as a chart or as a table; renders nothing without a trend. */
export const CategoryChart: React.FC<CategoryChartProps> = ({ idPrefix, trend, more }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const [isTable, setTable] = useViewPreference('chartAsTable');
  if (!hasTrend(trend)) return null;
  const omitted = omissions(trend, more, texts);
  return (
    <Box display="flex" flexDirection="column" rowGap="space30">
      <Box display="flex" flexWrap="wrap" justifyContent="space-between" columnGap="space40">
        <Heading as="h4" variant="heading50" marginBottom="space0">
          {texts.text(words.chartHeading)}
        </Heading>
        <Button variant="link" size="reset" onClick={() => setTable(!isTable)}>
          {texts.text(isTable ? 'AssessmentCommentsChartAsPicture' : 'AssessmentCommentsChartAsTable')}
        </Button>
      </Box>
      {isTable ? <ChartTable trend={trend} /> : <ChartPicture idPrefix={idPrefix} trend={trend} />}
      {omitted && (
        <Text as="p" fontSize="fontSize20" color="colorTextWeak">
          {omitted}
        </Text>
      )}
    </Box>
  );
};
