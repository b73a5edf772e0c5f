import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React from 'react';
import type { StringKey } from '../strings/en-US';
import type { CommentCardProps } from './CommentCard';
import { useTexts } from './TextsContext';
import { useCopy, type CopyOutcome } from './useCopy';

const OUTCOME_WORDS: Record<Exclude<CopyOutcome, 'none'>, StringKey> = {
  copied: 'AssessmentCommentsCopied',
  failed: 'AssessmentCommentsCopyFailed',
};

/** What can be done with one comment. */
export const CommentActions: React.FC<Pick<CommentCardProps, 'comment' | 'onOpenConversation'>> = ({
  comment,
  onOpenConversation,
}) => {
  const texts = useTexts();
  const { outcome, copy } = useCopy(comment.text);
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
        <Action
          label={texts.text('AssessmentCommentsOpenConversation')}
          onClick={() => onOpenConversation(comment)}
        />
      )}
      {canCopy && <Action label={texts.text('AssessmentCommentsCopy')} onClick={() => void copy()} />}
      {/* Always there: a screen reader announces what changes in it, not its arrival. */}
      <span aria-live="polite">{outcome !== 'none' && texts.text(OUTCOME_WORDS[outcome])}</span>
    </Box>
  );
};

/** A link is 20 px tall; the room around it makes the 24 px that a trembling hand needs. */
const Action: React.FC<{ label: string; onClick: () => void }> = ({ label, onClick }) => (
  <Box display="flex" alignItems="center" minHeight="sizeIcon40">
    <Button variant="link" size="reset" onClick={onClick}>
      {label}
    </Button>
  </Box>
);
