import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { AssessmentComment } from '../insights/AssessmentComment';
import { CommentCard, type CommentExtras } from './CommentCard';
import { useTexts } from './TextsContext';

export interface CommentRowsProps extends CommentExtras {
  comments: readonly AssessmentComment[];
  /** Milliseconds since 1970. */
  now: number;
  /** Makes the ref of the row of the comment with that key; a row can take the focus. */
  rowRef: (key: string) => React.RefCallback<HTMLLIElement>;
}

/** Comments, one below the other. */
export const CommentRows: React.FC<CommentRowsProps> = (props) => {
  const { comments, now, rowRef, aboutOf, onOpenConversation } = props;
  const texts = useTexts();
  if (comments.length === 0) return null;
  return (
    <Box
      as="ul"
      margin="space0"
      padding="space0"
      display="flex"
      flexDirection="column"
      rowGap="space40"
      listStyleType="none"
    >
      {comments.map((comment) => (
        <Box
          as="li"
          key={comment.key}
          tabIndex={-1}
          borderRadius="borderRadius30"
          _focusVisible={{ boxShadow: 'shadowFocus', outline: 'none' }}
          ref={rowRef(comment.key)}
        >
          <CommentCard
            comment={comment}
            when={comment.createdAt === null ? '' : texts.when(comment.createdAt, now)}
            about={aboutOf?.(comment)}
            onOpenConversation={onOpenConversation}
          />
        </Box>
      ))}
    </Box>
  );
};
