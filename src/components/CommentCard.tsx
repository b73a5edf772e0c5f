import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import type { AssessmentComment } from '../insights/AssessmentComment';
import { Card } from './Card';
import { CategoryBadge } from './CategoryBadge';
import { CommentText } from './CommentText';
import { CommentTime } from './CommentTime';
import { useTexts } from './TextsContext';

export interface CommentCardProps {
  comment: AssessmentComment;
  /** When it was written, in words; a prop so that a card is drawn again only when the words change. */
  when: string;
}

/** A position in a chat means nothing; Insights writes 0 there. */
const hasPosition = (offsetSeconds: number | null): offsetSeconds is number =>
  offsetSeconds !== null && offsetSeconds > 0;

/** One assessment comment. */
export const CommentCard: React.FC<CommentCardProps> = React.memo(({ comment, when }) => {
  const texts = useTexts();
  const { category, text, reviewerName, offsetSeconds, createdAt } = comment;
  return (
    <Card as="article">
      <Box
        display="flex"
        flexWrap="wrap"
        justifyContent="space-between"
        alignItems="center"
        columnGap="space30"
        color="colorTextWeak"
        fontSize="fontSize20"
      >
        <CategoryBadge category={category} />
        <CommentTime createdAt={createdAt} when={when} />
      </Box>
      <CommentText text={text} />
      <Box
        display="flex"
        flexWrap="wrap"
        columnGap="space30"
        color="colorTextWeak"
        fontSize="fontSize20"
        lineHeight="lineHeight20"
        overflowWrap="anywhere"
      >
        <Box as="span">
          {reviewerName
            ? texts.text('AssessmentCommentsReviewer', { name: reviewerName })
            : texts.text('AssessmentCommentsNoReviewer')}
        </Box>
        {hasPosition(offsetSeconds) && (
          <Box as="span">
            <span aria-hidden="true">
              {texts.text('AssessmentCommentsPosition', { position: texts.position(offsetSeconds) })}
            </span>
            <ScreenReaderOnly>
              {texts.text('AssessmentCommentsPositionSpoken', { position: texts.position(offsetSeconds) })}
            </ScreenReaderOnly>
          </Box>
        )}
      </Box>
    </Card>
  );
});
CommentCard.displayName = 'CommentCard';
