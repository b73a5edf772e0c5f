import { Box } from '@twilio-paste/core/box';
import React, { useCallback, useEffect, useRef, useState } from 'react';
import type { AddCommentState, CommentDraft } from '../data/AddCommentState';
import { AddCommentButtons } from './AddCommentButtons';
import { AddCommentCategory } from './AddCommentCategory';
import { AddCommentPosition } from './AddCommentPosition';
import { AddCommentText } from './AddCommentText';
import { Card } from '../../../shared/ui/Card';
import { DiscardConfirmation } from './DiscardConfirmation';
import { SubmitStatusMessage } from './SubmitStatusMessage';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface AddCommentFormProps {
  state: AddCommentState;
  textRef: React.RefObject<HTMLTextAreaElement>;
}

const isTyped = ({ text, position }: CommentDraft): boolean => text.trim() !== '' || position.trim() !== '';

/** The fields of a comment that is being written, what came of sending it, and the ways on. */
export const AddCommentForm: React.FC<AddCommentFormProps> = ({ state, textRef }) => {
  const texts = useTexts();
  const { draft, change, problems, submitStatus } = state;
  const [asksToDiscard, setAsksToDiscard] = useState(false);
  const { formRef, focusFirstError } = useFocusFirstError();
  const isSending = submitStatus.kind === 'submitting';

  const send = (): void => {
    if (isSending) return;
    setAsksToDiscard(false);
    state.submit();
    focusFirstError();
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
            view={state.categories}
            problem={problems.category}
            readOnly={isSending}
            onChange={(categoryId) => change({ categoryId })}
            onRetry={state.retryCategories}
          />
          <AddCommentText
            ref={textRef}
            text={draft.text}
            length={state.textLength}
            problem={problems.text}
            readOnly={isSending}
            onChange={(text) => change({ text })}
            onSend={send}
          />
          {state.hasRecording && (
            <AddCommentPosition
              position={draft.position}
              problem={problems.position}
              readOnly={isSending}
              onChange={(position) => change({ position })}
            />
          )}
          <Box>
            <SubmitStatusMessage status={submitStatus} marginBottom="space50" />
            {asksToDiscard ? (
              <DiscardConfirmation
                keepLabel="AssessmentCommentsAddKeepWriting"
                onDiscard={state.discard}
                onKeep={keepWriting}
              />
            ) : (
              <AddCommentButtons
                submitStatus={submitStatus.kind}
                onCancel={isTyped(draft) ? () => setAsksToDiscard(true) : state.discard}
              />
            )}
          </Box>
        </Box>
      </Card>
    </form>
  );
};

/** Each call of `focusFirstError` moves the focus to the first invalid field once the form has rendered. */
function useFocusFirstError() {
  const formRef = useRef<HTMLFormElement>(null);
  const [requests, setRequests] = useState(0);
  useEffect(() => {
    if (requests > 0) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [requests]);
  const focusFirstError = useCallback(() => setRequests((count) => count + 1), []);
  return { formRef, focusFirstError };
}
