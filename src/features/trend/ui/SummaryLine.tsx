import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import type { MoreStatus } from '../../../shared/data/CommentListState';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { CommentStats } from '../data/useCommentStats';
import { ToneIcon } from '../../tones/ui/ToneIcon';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { FeedbackFigures as Figures } from '../../acknowledgements/data/feedbackFacts';
import { FeedbackFigures } from './FeedbackFigures';
import { FIGURE_TONES, FIGURE_WORDS } from './figureWords';
import { FilterButton } from './FilterButton';
import { hasTones } from './overviewKind';
import { pressedFilter } from './pressedFilter';

export interface SummaryLineProps {
  stats: CommentStats;
  filters: ListFilters;
  /** What was acknowledged and asked; null where that is turned off, or not known. */
  feedback: Figures | null;
  /** Whether Insights may have more than the comments in `stats`. */
  more: MoreStatus;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * All loaded comments in one line: how many, when the last one was written, and how many the last 30 days have, by tone.
 * What can be filtered is a button. A figure that more comments could change says so with a plus sign.
 */
export const SummaryLine: React.FC<SummaryLineProps> = ({ stats, filters, feedback, more, now }) => {
  const texts = useTexts();
  const { count } = stats.summary;
  const { recentCount, newestAt, isLastWhole } = stats.tones.figures;
  const isWhole = more === 'none';
  const figure = (value: number, isExact: boolean): string =>
    isExact
      ? texts.number(value)
      : texts.text('AssessmentCommentsSummaryAtLeast', { count: texts.number(value) });
  const words = isWhole ? 'AssessmentCommentsSummary' : 'AssessmentCommentsSummaryLoaded';
  return (
    <Box
      display="flex"
      flexWrap="wrap"
      alignItems="center"
      columnGap="space20"
      minHeight="sizeIcon40"
      fontSize="fontSize20"
      lineHeight="lineHeight20"
    >
      <span title={texts.plural(words, count)}>
        <span aria-hidden="true">{figure(count, isWhole)}</span>
        <ScreenReaderOnly>{texts.plural(words, count)}</ScreenReaderOnly>
      </span>
      {newestAt !== null && (
        <Part>{texts.text('AssessmentCommentsSummaryLast', { when: texts.when(newestAt, now) })}</Part>
      )}
      <Part>
        <Box as="span" marginX="spaceNegative20">
          <FilterButton {...pressedFilter(filters, { period: 'last30Days' })}>
            {texts.text('AssessmentCommentsSummaryRecent', { count: figure(recentCount, isLastWhole) })}
          </FilterButton>
        </Box>
      </Part>
      {hasTones(stats) && <Tones {...{ stats, filters, figure }} />}
      {feedback && feedback.known > 0 && (
        <FeedbackFigures feedback={feedback} filters={filters} isListWhole={isWhole} />
      )}
    </Box>
  );
};

const Part: React.FC = ({ children }) => (
  <Box as="span" display="inline-flex" alignItems="center" columnGap="space20">
    <Box as="span" aria-hidden="true" color="colorTextWeak">
      ·
    </Box>
    {children}
  </Box>
);

interface TonesProps extends Pick<SummaryLineProps, 'stats' | 'filters'> {
  figure: (value: number, isExact: boolean) => string;
}

const Tones: React.FC<TonesProps> = ({ stats, filters, figure }) => {
  const texts = useTexts();
  const { last30Days, isLastWhole } = stats.tones.figures;
  return (
    <Box as="span" display="inline-flex">
      {FIGURE_TONES.map((tone) => {
        const press = pressedFilter(filters, { tone, period: 'last30Days' });
        const value = last30Days[tone];
        // Most conversations have nothing that must be fixed, so its zero says nothing.
        if (tone === 'mustFix' && value === 0 && !press.isPressed) return null;
        const words = texts.plural(FIGURE_WORDS[tone], value);
        return (
          <FilterButton key={tone} {...press} title={words}>
            <Box as="span" display="inline-flex" alignItems="center" columnGap="space20">
              <ToneIcon tone={tone} />
              <span aria-hidden="true">{figure(value, isLastWhole)}</span>
              <ScreenReaderOnly>{words}</ScreenReaderOnly>
            </Box>
          </FilterButton>
        );
      })}
    </Box>
  );
};
