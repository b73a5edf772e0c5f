import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { MonthlyTones } from '../../data/monthlyTones';
import type { Texts } from '../../../../strings/Texts';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { totalOf } from '../overviewKind';
import { LineLabels, ToneLine } from './ToneLine';

const HEIGHT_PX = 96;
/** Marks at the edges need space. */
const PADDING_PX = 8;

function nameOf(months: MonthlyTones, most: number, heading: string, texts: Texts): string {
  const { startsAt, strengths, toImprove } = months;
  const month = (at: number | undefined): string => (at === undefined ? '' : texts.month(at));
  return texts.text('AssessmentCommentsChartName', {
    heading,
    from: month(startsAt[0]),
    to: month(startsAt[startsAt.length - 1]),
    strengths: texts.plural('AssessmentCommentsFigureStrengths', totalOf(strengths)),
    toImprove: texts.plural('AssessmentCommentsFigureToImprove', totalOf(toImprove)),
    most: texts.number(most),
  });
}

/** Strengths and what to improve by month, as two lines that name themselves at their ends. */
export const TonePicture: React.FC<{ months: MonthlyTones }> = ({ months }) => {
  const texts = useTexts();
  const heading = texts.text(useAudienceWords().chartHeading);
  const { startsAt, strengths, toImprove } = months;
  const most = Math.max(1, ...strengths, ...toImprove);
  const yOf = (count: number): number =>
    HEIGHT_PX - PADDING_PX - (count / most) * (HEIGHT_PX - 2 * PADDING_PX);
  const xOf = (column: number): number => ((column + 0.5) * 100) / startsAt.length;
  const pointsOf = (counts: readonly number[]) =>
    counts.map((count, column) => ({ xPercent: xOf(column), y: yOf(count) }));
  const endOf = (counts: readonly number[]): number => yOf(counts[counts.length - 1] ?? 0);
  const [first, last] = [startsAt[0], startsAt[startsAt.length - 1]];
  return (
    // Time runs from left to right in every language.
    <Box
      dir="ltr"
      display="grid"
      gridTemplateColumns="auto minmax(0, 1fr) fit-content(40%)"
      columnGap="space20"
      color="colorTextWeak"
      fontSize="fontSize20"
      lineHeight="lineHeight10"
    >
      <Box
        display="flex"
        flexDirection="column"
        justifyContent="space-between"
        textAlign="end"
        aria-hidden="true"
      >
        <span>{texts.number(most)}</span>
        <span>{texts.number(0)}</span>
      </Box>
      <svg
        role="img"
        aria-label={nameOf(months, most, heading, texts)}
        width="100%"
        height={HEIGHT_PX}
        style={{ display: 'block' }}
      >
        <GridLine y={yOf(most)} />
        <GridLine y={yOf(0)} />
        <ToneLine tone="improve" points={pointsOf(toImprove)} />
        <ToneLine tone="strength" points={pointsOf(strengths)} />
        <Months months={months} />
      </svg>
      <LineLabels ends={[endOf(strengths), endOf(toImprove)]} height={HEIGHT_PX} />
      <span />
      <Box display="flex" justifyContent="space-between" columnGap="space20" aria-hidden="true">
        <span>{first !== undefined && texts.month(first)}</span>
        {last !== first && last !== undefined && <span>{texts.month(last)}</span>}
      </Box>
    </Box>
  );
};

/** What a pointer over a month shows. The table has the same in text. */
const Months: React.FC<{ months: MonthlyTones }> = ({ months: { startsAt, strengths, toImprove } }) => {
  const texts = useTexts();
  const widthPercent = 100 / startsAt.length;
  return (
    <>
      {startsAt.map((at, column) => (
        <rect
          key={at}
          x={`${column * widthPercent}%`}
          width={`${widthPercent}%`}
          height={HEIGHT_PX}
          fill="transparent"
        >
          <title>
            {texts.list([
              texts.month(at),
              texts.plural('AssessmentCommentsFigureStrengths', strengths[column] ?? 0),
              texts.plural('AssessmentCommentsFigureToImprove', toImprove[column] ?? 0),
            ])}
          </title>
        </rect>
      ))}
    </>
  );
};

const GridLine: React.FC<{ y: number }> = ({ y }) => (
  <line x1="0" x2="100%" y1={y} y2={y} stroke="currentColor" strokeOpacity={0.3} />
);
