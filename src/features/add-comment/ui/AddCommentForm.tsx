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

const hasText = ({ text, position }: CommentDraft): boolean => text.trim() !== '' || position.trim() !== '';

/** The form for a new comment: its fields, the status of its submission, and its buttons. */
export const AddCommentForm: React.FC<AddCommentFormProps> = ({ state, textRef }) => {
  const texts = useTexts();
  const { draft, change, problems, submitStatus } = state;
  const [isConfirmingDiscard, setConfirmingDiscard] = useState(false);
  const { formRef, focusFirstError } = useFocusFirstError();
  const isSubmitting = submitStatus.kind === 'submitting';

  const submit = (): void => {
    if (isSubmitting) return;
    setConfirmingDiscard(false);
    state.submit();
    focusFirstError();
  };
  const keepWriting = (): void => {
    setConfirmingDiscard(false);
    textRef.current?.focus();
  };
  return (
    <form
      ref={formRef}
      noValidate
      aria-label={texts.text('AssessmentCommentsAddForm')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Card>
        <Box display="flex" flexDirection="column" rowGap="space50">
          <AddCommentCategory
            view={state.categories}
            problem={problems.category}
            readOnly={isSubmitting}
            onChange={(categoryId) => change({ categoryId })}
            onRetry={state.retryCategories}
          />
          <AddCommentText
            ref={textRef}
            text={draft.text}
            length={state.textLength}
            problem={problems.text}
            readOnly={isSubmitting}
            onChange={(text) => change({ text })}
            onSubmit={submit}
          />
          {state.hasRecording && (
            <AddCommentPosition
              position={draft.position}
              problem={problems.position}
              readOnly={isSubmitting}
              onChange={(position) => change({ position })}
            />
          )}
          <Box>
            <SubmitStatusMessage status={submitStatus} marginBottom="space50" />
            {isConfirmingDiscard ? (
              <DiscardConfirmation
                keepLabel="AssessmentCommentsAddKeepWriting"
                onDiscard={state.discard}
                onKeep={keepWriting}
              />
            ) : (
              <AddCommentButtons
                submitStatus={submitStatus.kind}
                onCancel={hasText(draft) ? () => setConfirmingDiscard(true) : state.discard}
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
