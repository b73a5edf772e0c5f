import { Box } from '@twilio-paste/core/box';
import React, { useState } from 'react';
import type { AddCommentPart, CommentDraft } from '../data/AddCommentState';
import { AddCommentButtons } from './AddCommentButtons';
import { AddCommentCategory } from './AddCommentCategory';
import { AddCommentPosition } from './AddCommentPosition';
import { AddCommentText } from './AddCommentText';
import { Card } from '../../../shared/ui/Card';
import { DiscardQuestion } from './DiscardConfirmation';
import { SendingMessage } from './SubmitStatusMessage';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useFirstProblem } from './useFocusFirstError';

export interface AddCommentFormProps {
  part: AddCommentPart;
  textRef: React.RefObject<HTMLTextAreaElement>;
}

const isTyped = ({ text, position }: CommentDraft): boolean => text.trim() !== '' || position.trim() !== '';

/** The fields of a comment that is being written, what came of sending it, and the ways on. */
export const AddCommentForm: React.FC<AddCommentFormProps> = ({ part, textRef }) => {
  const texts = useTexts();
  const { draft, change, problems, sending } = part;
  const [asksToDiscard, setAsksToDiscard] = useState(false);
  const { formRef, look } = useFirstProblem();
  const isSending = sending.kind === 'sending';

  const send = (): void => {
    if (isSending) return;
    setAsksToDiscard(false);
    part.send();
    look();
  };
  const keepWriting = (): void => {
    setAsksToDiscard(false);
    textRef.current?.focus();
  };
  return (
    <form
      ref={formRef}
      noValidate
      aria-label={texts.text('AssessmentCommentsAddForm')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Card>
        <Box display="flex" flexDirection="column" rowGap="space50">
          <AddCommentCategory
            view={part.categories}
            problem={problems.category}
            readOnly={isSending}
            onChange={(categoryId) => change({ categoryId })}
            onRetry={part.retryCategories}
          />
          <AddCommentText
            ref={textRef}
            text={draft.text}
            length={part.textLength}
            problem={problems.text}
            readOnly={isSending}
            onChange={(text) => change({ text })}
            onSend={send}
          />
          {part.hasRecording && (
            <AddCommentPosition
              position={draft.position}
              problem={problems.position}
              readOnly={isSending}
              onChange={(position) => change({ position })}
            />
          )}
          <Box>
            <SendingMessage sending={sending} marginBottom="space50" />
            {asksToDiscard ? (
              <DiscardQuestion
                keepLabel="AssessmentCommentsAddKeepWriting"
                onDiscard={part.discard}
                onKeep={keepWriting}
              />
            ) : (
              <AddCommentButtons
                sending={sending.kind}
                onCancel={isTyped(draft) ? () => setAsksToDiscard(true) : part.discard}
              />
            )}
          </Box>
        </Box>
      </Card>
    </form>
  );
};
