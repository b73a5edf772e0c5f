import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import { SkeletonLoader } from '@twilio-paste/core/skeleton-loader';
import React, { useRef } from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useRested } from '../../../shared/ui/useRested';
import { useNow } from '../../../shared/useNow';
import type { Tone } from '../../tones/data/Tones';
import { ToneIcon } from '../../tones/ui/ToneIcon';
import { figuresWords, type CellState } from './figuresWords';

const TONES = ['strength', 'improve', 'mustFix'] as const satisfies readonly Tone[];
const UPDATE_INTERVAL_MS = 60_000;

export interface FiguresCellProps {
  state: CellState;
  /** Which agent the row is about. */
  subject: string;
  /** Called when the row has come to rest on screen. Returns what to do when it leaves. */
  onRested: () => () => void;
}

/** What the column says about one agent: figures and icons on screen, and the same in words. */
export const FiguresCell: React.FC<FiguresCellProps> = ({ state, subject, onRested }) => {
  const texts = useTexts();
  const ref = useRef<HTMLDivElement>(null);
  useRested(ref, subject, onRested);
  const { serverNow } = useNow(UPDATE_INTERVAL_MS);
  const words = figuresWords(state, texts, serverNow);
  return (
    // Screen-reader-only text is positioned absolutely: without `relative` it would make all of Teams View scroll.
    <Box ref={ref} position="relative" title={words} fontSize="fontSize30" lineHeight="lineHeight20">
      <div aria-hidden="true">
        <Shown state={state} now={serverNow} />
      </div>
      <ScreenReaderOnly>{words}</ScreenReaderOnly>
    </Box>
  );
};

const Shown: React.FC<{ state: CellState; now: number }> = ({ state, now }) => {
  switch (state.kind) {
    case 'loading':
      return <SkeletonLoader width="2.5rem" height="0.75rem" />;
    case 'counted':
      return <Figures {...state} now={now} />;
    case 'agentUnknown':
    case 'failed':
    case 'refused':
    case 'notCounted':
    case 'notMatched':
      return (
        <Box as="span" color="colorTextWeak">
          –
        </Box>
      );
  }
};

type FiguresProps = Extract<CellState, { kind: 'counted' }> & { now: number };

const Figures: React.FC<FiguresProps> = ({ count, isExact, lastAt, tones, feedback, now }) => {
  const texts = useTexts();
  const acknowledged = feedback?.acknowledged ?? null;
  const figure = (value: number): string => {
    const digits = texts.number(value);
    return isExact ? digits : texts.text('AssessmentCommentsNewCountCapped', { count: digits });
  };
  return (
    <>
      <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space30">
        <Box as="span" color="colorText" fontWeight="fontWeightSemibold">
          {figure(count)}
        </Box>
        {TONES.map((tone) => {
          const value = tones?.[tone] ?? 0;
          if (value === 0) return null;
          return (
            <Box key={tone} as="span" display="inline-flex" alignItems="center" columnGap="space10">
              <ToneIcon tone={tone} />
              <Box as="span" color="colorText" fontSize="fontSize20">
                {figure(value)}
              </Box>
            </Box>
          );
        })}
      </Box>
      {lastAt !== null && (
        <Box color="colorTextWeak" fontSize="fontSize20" whiteSpace="nowrap">
          {texts.when(lastAt, now)}
          {acknowledged !== null && (
            <Box as="span" marginLeft="space30">
              {`✓ ${texts.number(acknowledged)}/${texts.number(count)}`}
            </Box>
          )}
        </Box>
      )}
      {feedback !== null && feedback.openReviews > 0 && (
        <Box color="colorTextWarningStrong" fontSize="fontSize20" fontWeight="fontWeightSemibold">
          {texts.plural('AssessmentCommentsFigureReviews', feedback.openReviews)}
        </Box>
      )}
    </>
  );
};
