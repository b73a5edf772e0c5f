import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import type { MoreStatus } from '../../../shared/data/CommentListState';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { CommentStats } from '../data/useCommentStats';
import { ToneIcon } from '../../tones/ui/ToneIcon';
import { useTexts } from '../../../shared/ui/TextsContext';
import { FIGURE_TONES, FIGURE_WORDS } from './figureWords';
import { FilterButton } from './FilterButton';
import { hasTones } from './overviewKind';
import { pressedFilter } from './pressedFilter';

export interface ToneFiguresProps {
  stats: CommentStats;
  filters: ListFilters;
  /** Whether Insights may have more than the comments in `stats`. */
  more: MoreStatus;
}

/**
 * One line: the tones of the last 30 days, with the difference to the 30 days before if those are loaded too. Each
 * figure filters the list. Renders nothing where no tone is used.
 */
export const ToneFigures: React.FC<ToneFiguresProps> = ({ stats, filters, more }) => {
  const texts = useTexts();
  if (!hasTones(stats)) return null;
  const { last30Days, before, isLastWhole, isBeforeWhole } = stats.tones.figures;
  const hasDifference = isLastWhole && isBeforeWhole;
  const period = texts.text('AssessmentCommentsFilterPeriodLast30Days');
  const { count } = stats.summary;
  return (
    <Box
      role="group"
      aria-label={period}
      display="flex"
      flexWrap="wrap"
      alignItems="center"
      columnGap="space20"
      // The words of a figure line up with the rest, not its edge.
      marginX="spaceNegative20"
      fontSize="fontSize20"
      lineHeight="lineHeight20"
    >
      <Box as="span" color="colorTextWeak" paddingX="space20">
        {period}
      </Box>
      {FIGURE_TONES.map((tone) => {
        const press = pressedFilter(filters, { tone, period: 'last30Days' });
        // Most conversations have nothing that must be fixed, so its zero says nothing.
        if (tone === 'mustFix' && last30Days[tone] === 0 && !press.isPressed) return null;
        return (
          <FilterButton key={tone} {...press}>
            <Box as="span" display="inline-flex" alignItems="center" columnGap="space20">
              <ToneIcon tone={tone} />
              <span>
                {texts.plural(FIGURE_WORDS[tone], last30Days[tone])}
                {hasDifference && tone !== 'mustFix' && <Difference by={last30Days[tone] - before[tone]} />}
              </span>
            </Box>
          </FilterButton>
        );
      })}
      {!isLastWhole && more !== 'none' && (
        <Box as="span" color="colorTextWeak" paddingX="space20">
          {texts.plural('AssessmentCommentsFigureOfLoaded', count)}
        </Box>
      )}
    </Box>
  );
};

/** How many more or fewer than in the 30 days before: as a number on screen, in words for screen readers. */
const Difference: React.FC<{ by: number }> = ({ by }) => {
  const texts = useTexts();
  if (by === 0) return null;
  const count = texts.number(Math.abs(by));
  const words = texts.text(by > 0 ? 'AssessmentCommentsFigureMore' : 'AssessmentCommentsFigureFewer', {
    count,
  });
  return (
    <>
      {' '}
      {/* Also from right to left, the sign stands before its number. */}
      <span aria-hidden="true" title={words} dir="ltr">
        {`(${by > 0 ? '+' : '−'}${count})`}
      </span>
      <ScreenReaderOnly>{words}</ScreenReaderOnly>
    </>
  );
};
