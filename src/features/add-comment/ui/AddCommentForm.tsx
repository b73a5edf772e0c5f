import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useCallback, useEffect, useRef, useState } from 'react';
import type { AddCommentState } from '../data/AddCommentState';
import { AddCommentButtons } from './AddCommentButtons';
import { AddCommentCategory } from './AddCommentCategory';
import { AddCommentPosition, PositionHelp } from './AddCommentPosition';
import { AddCommentText } from './AddCommentText';
import { Card } from '../../../shared/ui/Card';
import { DiscardConfirmation } from '../../../shared/ui/form/DiscardConfirmation';
import { isCancelKey, isSubmitKey } from '../../../shared/ui/form/formKeys';
import { useTexts } from '../../../shared/ui/TextsContext';

const NOTE_ID = 'assessment-comments-add-note';
const OBSTACLE = '[aria-invalid="true"], select[aria-busy="true"]';

export interface AddCommentFormProps {
  state: AddCommentState;
  textRef: React.RefObject<HTMLTextAreaElement>;
  /** A field above those of the comment. */
  firstField?: React.ReactNode;
}

/** Whether canceling would lose what the user has typed. */
const hasTyped = ({ draft: { text, position }, isPositionEstimated }: AddCommentState): boolean =>
  text.trim() !== '' || (position.trim() !== '' && !isPositionEstimated);

/** The form for a new comment: its fields, the status of its submission, and its buttons. */
export const AddCommentForm: React.FC<AddCommentFormProps> = ({ state, textRef, firstField }) => {
  const texts = useTexts();
  const { draft, change, problems, submitStatus } = state;
  const [isConfirmingDiscard, setConfirmingDiscard] = useState(false);
  const { formRef, focusFirstObstacle } = useFocusFirstObstacle();
  const send = (): void => {
    setConfirmingDiscard(false);
    state.submit();
    focusFirstObstacle();
  };
  // After an unknown outcome, the list has to be checked first, so no key sends again.
  const submit = submitStatus.kind === 'unconfirmed' ? state.checkList : send;
  const cancel = hasTyped(state) ? () => setConfirmingDiscard(true) : state.discard;
  const keepWriting = (): void => {
    setConfirmingDiscard(false);
    textRef.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const action = isSubmitKey(event) ? submit : isCancelKey(event) ? cancel : null;
    if (!action) return;
    event.preventDefault();
    // Flex closes its own panels on Escape.
    event.stopPropagation();
    action();
  };
  return (
    <form
      ref={formRef}
      noValidate
      aria-label={texts.text('AssessmentCommentsAddForm')}
      aria-describedby={NOTE_ID}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Box onKeyDown={onKeyDown}>
        <Card>
          <RecordNote {...state} />
          {firstField}
          <AddCommentCategory
            view={state.categories}
            problem={problems.category}
            onChange={(categoryId) => change({ categoryId })}
            onRetry={state.retryCategories}
          />
          <AddCommentText
            ref={textRef}
            text={draft.text}
            length={state.textLength}
            problem={problems.text}
            onChange={(text) => change({ text })}
          />
          <Box display="flex" flexWrap="wrap" alignItems="flex-end" columnGap="space40" rowGap="space30">
            {state.hasRecording && (
              <AddCommentPosition
                position={draft.position}
                problem={problems.position}
                onChange={(position) => change({ position })}
              />
            )}
            {!isConfirmingDiscard && (
              <AddCommentButtons
                submitStatus={submitStatus}
                isNote={state.isNote}
                onSendAgain={send}
                onCancel={cancel}
              />
            )}
          </Box>
          {state.hasRecording && (
            <PositionHelp
              problem={problems.position}
              estimate={state.isPositionEstimated ? draft.position : null}
            />
          )}
          {isConfirmingDiscard && (
            <DiscardConfirmation
              question="AssessmentCommentsAddDiscardQuestion"
              keepLabel="AssessmentCommentsAddKeepWriting"
              onDiscard={state.discard}
              onKeep={keepWriting}
            />
          )}
        </Card>
      </Box>
    </form>
  );
};

/** Whose record the comment belongs to, and that it is permanent; or what a note waits for. */
const RecordNote: React.FC<Pick<AddCommentState, 'agentName' | 'isNote'>> = ({ agentName, isNote }) => {
  const texts = useTexts();
  const record =
    agentName === null
      ? texts.text('AssessmentCommentsAddRecord')
      : texts.text('AssessmentCommentsAddRecordOf', { agent: agentName });
  return (
    <Text as="p" id={NOTE_ID} fontSize="fontSize20" lineHeight="lineHeight10" color="colorTextWeak">
      {isNote ? texts.text('AssessmentCommentsAddNoteBody') : record}
    </Text>
  );
};

/**
 * Each call of `focusFirstObstacle` moves the focus to the first field with a problem once the form has rendered, or to
 * one that the form still waits for. A screen reader then reads what that field says about it.
 */
function useFocusFirstObstacle() {
  const formRef = useRef<HTMLFormElement>(null);
  const [requests, setRequests] = useState(0);
  useEffect(() => {
    if (requests === 0) return;
    const field = formRef.current?.querySelector<HTMLElement>(OBSTACLE);
    // A group of radio buttons is not a field. Its first button is.
    (field?.querySelector('input') ?? field)?.focus();
  }, [requests]);
  const focusFirstObstacle = useCallback(() => setRequests((count) => count + 1), []);
  return { formRef, focusFirstObstacle };
}
