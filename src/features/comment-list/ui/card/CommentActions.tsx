import { Box } from '@twilio-paste/core/box';
import React, { useContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { CommentExtrasContext } from './CommentExtras';
import { CopyButton } from './CopyButton';
import { LinkButton } from '../../../../shared/ui/LinkButton';
import type { NewMark } from '../../../new-feedback/ui/useNewMark';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface CommentActionsProps {
  comment: AssessmentComment;
  mark: Pick<NewMark, 'isNew' | 'markSeen' | 'markNew'>;
  /** The id of the element that distinguishes this comment from the others. */
  describedBy: string;
}

/** The actions on one comment. */
export const CommentActions: React.FC<CommentActionsProps> = ({ comment, mark, describedBy }) => {
  const texts = useTexts();
  const { onOpenConversation } = useContext(CommentExtrasContext);
  const canOpen = onOpenConversation !== undefined && comment.segmentId !== null;
  const canCopy = comment.text.trim() !== '';
  const canMark = mark.isNew !== null;
  if (!canOpen && !canCopy && !canMark) return null;
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
        <LinkButton
          label={texts.text('AssessmentCommentsOpenConversation')}
          describedBy={describedBy}
          onClick={() => onOpenConversation(comment)}
        />
      )}
      {canCopy && <CopyButton text={comment.text} describedBy={describedBy} />}
      {canMark && (
        <LinkButton
          label={texts.text(mark.isNew ? 'AssessmentCommentsMarkSeen' : 'AssessmentCommentsMarkNew')}
          describedBy={describedBy}
          onClick={mark.isNew ? mark.markSeen : mark.markNew}
        />
      )}
    </Box>
  );
};
