import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import type { MoreStatus } from '../../../shared/data/CommentListState';
import type { CommentSummary } from '../data/commentSummary';
import { Button } from '../../../paste/Button';
import type { Texts } from '../../../strings/Texts';
import { CategoryBadge } from '../../comment-list/ui/card/CategoryBadge';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface CommentSummaryLineProps {
  summary: CommentSummary;
  /** Whether Insights may have more than the comments in `summary`. */
  more: MoreStatus;
  /** Whether the categories are shown elsewhere. */
  isWithoutCategories?: boolean;
}

/** The number of categories shown before the user expands the list. */
const MAX_COLLAPSED = 6;

/** The number of comments, and the period in which they were written. */
function wordsOf({ count, period }: CommentSummary, more: MoreStatus, texts: Texts): string {
  const comments = texts.plural(
    more === 'none' ? 'AssessmentCommentsSummary' : 'AssessmentCommentsSummaryLoaded',
    count,
  );
  if (!period) return comments;
  const [from, to] = [texts.date(period.from), texts.date(period.to)];
  return from === to
    ? texts.text('AssessmentCommentsSummaryOn', { comments, date: from })
    : texts.text('AssessmentCommentsSummaryFromTo', { comments, from, to });
}

/** The loaded comments in numbers: how many, from when, more figures (`children`), and how many in each category. */
export const CommentSummaryLine: React.FC<CommentSummaryLineProps> = (props) => {
  const { summary, more, isWithoutCategories = false, children } = props;
  const texts = useTexts();
  return (
    <Box display="flex" flexDirection="column" rowGap="space30">
      <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30">
        {wordsOf(summary, more, texts)}
      </Text>
      {children}
      {!isWithoutCategories && <Categories categories={summary.categories} />}
    </Box>
  );
};

const Categories: React.FC<Pick<CommentSummary, 'categories'>> = ({ categories }) => {
  const texts = useTexts();
  const [isExpanded, setExpanded] = useState(false);
  const restCount = categories.length - MAX_COLLAPSED;
  const shown = isExpanded ? categories : categories.slice(0, MAX_COLLAPSED);
  return (
    <>
      <Box
        as="ul"
        margin="space0"
        padding="space0"
        listStyleType="none"
        display="flex"
        flexWrap="wrap"
        columnGap="space20"
        rowGap="space20"
        overflowWrap="anywhere"
      >
        {shown.map(({ key, name, count }) => (
          <li key={key}>
            <CategoryBadge category={{ id: null, name }} count={count} />
          </li>
        ))}
      </Box>
      {restCount > 0 && (
        <Box>
          <Button
            variant="link"
            size="reset"
            aria-expanded={isExpanded}
            onClick={() => setExpanded(!isExpanded)}
          >
            {isExpanded
              ? texts.text('AssessmentCommentsSummaryFewer')
              : texts.text('AssessmentCommentsSummaryRest', { count: texts.number(restCount) })}
          </Button>
        </Box>
      )}
    </>
  );
};
