import { Box } from '@twilio-paste/core/box';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { ToneIcon } from '../../../tones/ui/ToneIcon';
import { LABEL_PX, placeLabels } from './lineLabels';
import { ToneMarker, type LineTone } from './ToneMarker';

/** As in `ToneIcon`. */
const COLORS = { strength: 'colorTextSuccess', improve: 'colorTextWarning' } as const;

/** One line is dashed and the marks have shapes, so that the lines differ in more than their colors. */
const DASHES: Record<LineTone, string | undefined> = { strength: undefined, improve: '4 3' };

/** Forced-colors mode leaves the colors inside a picture as they are. */
const ColoredGroup = styled('g', { shouldForwardProp: (name) => name !== 'tone' })<{ tone: LineTone }>(
  ({ tone, ...props }) =>
    css({ color: COLORS[tone], '@media (forced-colors: active)': { color: 'CanvasText' } })(props),
);

export interface ToneLineProps {
  tone: LineTone;
  points: readonly { xPercent: number; y: number }[];
}

/** A line with a mark on each month. Its parts are single elements: only those can be placed by percent. */
export const ToneLine: React.FC<ToneLineProps> = ({ tone, points }) => (
  <ColoredGroup tone={tone}>
    <g stroke="currentColor" strokeWidth={2} strokeDasharray={DASHES[tone]}>
      {points.slice(1).map((to, index) => {
        const from = points[index] ?? to;
        return <line key={index} x1={`${from.xPercent}%`} x2={`${to.xPercent}%`} y1={from.y} y2={to.y} />;
      })}
    </g>
    {points.map((point, index) => (
      <ToneMarker key={index} tone={tone} {...point} />
    ))}
  </ColoredGroup>
);

export interface LineLabelsProps {
  /** Where the lines end, in pixels from the top. */
  ends: readonly [strengths: number, toImprove: number];
  /** In pixels. */
  height: number;
}

/** The names of the lines, each at the end of its line. A long name grows away from the other. */
export const LineLabels: React.FC<LineLabelsProps> = ({ ends, height }) => {
  const texts = useTexts();
  const [strengths, toImprove] = placeLabels(ends, height);
  const styleOf = (middle: number, other: number): React.CSSProperties => {
    const half = LABEL_PX / 2;
    const edge =
      middle < other
        ? { alignSelf: 'end', marginBottom: height - middle - half }
        : { alignSelf: 'start', marginTop: middle - half };
    return { gridArea: '1 / 1', ...edge };
  };
  const label = (tone: LineTone, words: string, style: React.CSSProperties) => (
    <Box display="flex" alignItems="center" columnGap="space20" color={COLORS[tone]} style={style}>
      <ToneIcon tone={tone} />
      <span>{words}</span>
    </Box>
  );
  return (
    <Box display="grid" style={{ height }} overflowWrap="anywhere" aria-hidden="true">
      {label('strength', texts.text('AssessmentCommentsChartStrengths'), styleOf(strengths, toImprove))}
      {label('improve', texts.text('AssessmentCommentsChartToImprove'), styleOf(toImprove, strengths))}
    </Box>
  );
};
