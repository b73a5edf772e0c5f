import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CommentCardProps } from './CommentCard';
import { CopyAction } from './CopyAction';
import { LinkAction } from './LinkAction';
import { useTexts } from './TextsContext';

/** What can be done with one comment. */
export const CommentActions: React.FC<Pick<CommentCardProps, 'comment' | 'onOpenConversation'>> = ({
  comment,
  onOpenConversation,
}) => {
  const texts = useTexts();
  const canOpen = onOpenConversation !== undefined && comment.segmentId !== null;
  const canCopy = comment.text.trim() !== '';
  if (!canOpen && !canCopy) return null;
  return (
    <Box
      display="flex"
      flexWrap="wrap"
      alignItems="center"
      columnGap="space50"
      color="colorTextWeak"
      fontSize="fontSize20"
    >
      {canOpen && (
        <LinkAction
          label={texts.text('AssessmentCommentsOpenConversation')}
          onClick={() => onOpenConversation(comment)}
        />
      )}
      {canCopy && <CopyAction text={comment.text} />}
    </Box>
  );
};
