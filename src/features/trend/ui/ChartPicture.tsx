import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CategoryTrend } from '../data/commentSummary';
import { useAudienceWords } from '../../../shared/ui/audienceWords';
import { ChartFill, ChartTextures } from './chartFills';
import { useTexts } from '../../../shared/ui/TextsContext';
import { columnName, columnTotals, seriesName, UNIT_WORDS } from './trendWords';

const HEIGHT_PX = 96;
const GAP_PX = 1;
/** The width of a column as a share of the available width. */
const COLUMN_SHARE = 0.75;
/** With few columns, each would be too wide. */
const MAX_COLUMN_PERCENT = 12;

export interface ChartPictureProps {
  /** A prefix for ids; unique on the page. */
  idPrefix: string;
  trend: CategoryTrend;
}

/** Comments per category over time, as stacked columns. */
export const ChartPicture: React.FC<ChartPictureProps> = ({ idPrefix, trend }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const { unit, startsAt } = trend;
  const most = Math.max(...columnTotals(trend));
  const nameOf = (at: number | undefined): string => (at === undefined ? '' : columnName(unit, at, texts));
  const [from, to] = [nameOf(startsAt[0]), nameOf(startsAt[startsAt.length - 1])];
  const per = texts.text(UNIT_WORDS[unit].per);
  const name = texts.text('AssessmentCommentsChartName', {
    ...{ from, to },
    heading: texts.text(words.chartHeading),
    unit: per.toLocaleLowerCase(texts.language),
    most: texts.number(most),
  });
  return (
    <Box display="flex" flexDirection="column" rowGap="space20" color="colorTextWeak" fontSize="fontSize20">
      <Box display="flex" justifyContent="space-between" aria-hidden="true">
        <span>{texts.number(most)}</span>
        <span>{per}</span>
      </Box>
      <Box
        borderStyle="solid"
        borderWidth="borderWidth0"
        borderTopWidth="borderWidth10"
        borderBottomWidth="borderWidth10"
        borderColor="colorBorderWeaker"
      >
        <svg role="img" aria-label={name} width="100%" height={HEIGHT_PX} style={{ display: 'block' }}>
          <ChartTextures idPrefix={idPrefix} />
          <Columns idPrefix={idPrefix} trend={trend} most={most} />
        </svg>
      </Box>
      <Box display="flex" justifyContent="space-between" aria-hidden="true">
        <span>{from}</span>
        {to !== from && <span>{to}</span>}
      </Box>
      <Legend idPrefix={idPrefix} trend={trend} />
    </Box>
  );
};

const Columns: React.FC<ChartPictureProps & { most: number }> = ({ idPrefix, trend, most }) => {
  const slotPercent = 100 / trend.startsAt.length;
  const widthPercent = Math.min(slotPercent * COLUMN_SHARE, MAX_COLUMN_PERCENT);
  return (
    <>
      {trend.startsAt.map((startsAt, column) => {
        const x = `${column * slotPercent + (slotPercent - widthPercent) / 2}%`;
        let top = HEIGHT_PX;
        return (
          <g key={startsAt}>
            {trend.series.map(({ counts }, series) => {
              const height = ((counts[column] ?? 0) / most) * HEIGHT_PX;
              if (height === 0) return null;
              top -= height;
              // A thin bar is rendered without the gap, so that it stays visible.
              const barHeight = height > 2 * GAP_PX ? height - GAP_PX : height;
              return (
                <ChartFill
                  key={series}
                  {...{ idPrefix, series, x }}
                  y={top}
                  width={`${widthPercent}%`}
                  height={barHeight}
                />
              );
            })}
          </g>
        );
      })}
    </>
  );
};

const SWATCH_PX = 12;

/** Names the categories by color and texture. The table shows the same information in words. */
const Legend: React.FC<ChartPictureProps> = ({ idPrefix, trend }) => {
  const texts = useTexts();
  return (
    <Box
      as="ul"
      margin="space0"
      padding="space0"
      listStyleType="none"
      display="flex"
      flexWrap="wrap"
      columnGap="space40"
      rowGap="space20"
      overflowWrap="anywhere"
    >
      {trend.series.map((each, series) => (
        <Box as="li" key={series} display="flex" alignItems="center" columnGap="space20" minWidth="0">
          <svg aria-hidden="true" width={SWATCH_PX} height={SWATCH_PX} style={{ flexShrink: 0 }}>
            <ChartFill {...{ idPrefix, series }} x={0} y={0} width={SWATCH_PX} height={SWATCH_PX} />
          </svg>
          {seriesName(each, texts)}
        </Box>
      ))}
    </Box>
  );
};
