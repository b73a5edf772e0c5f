import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useRef, useState } from 'react';
import { Button } from '../../../paste/Button';
import { useId } from '../../../paste/useId';
import { Card } from '../../../shared/ui/Card';
import { DiscardConfirmation } from '../../../shared/ui/form/DiscardConfirmation';
import { isCancelKey, isSubmitKey } from '../../../shared/ui/form/formKeys';
import { LimitedTextArea } from '../../../shared/ui/form/LimitedTextArea';
import { SubmitButton } from '../../../shared/ui/form/SubmitButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { StringKey } from '../../../strings/en-US';
import type { FeedbackSend, NoteKind } from '../data/FeedbackSend';
import { useFocusOnOpen, useFocusRowAfter } from './focusRow';
import { notSavedWords } from './notSavedWords';
import type { OwnFeedback } from './useCommentFeedback';

interface NoteWords {
  form: StringKey;
  label: StringKey;
  /** Who sees the text. */
  hint: StringKey;
  send: StringKey;
}

const WORDS: Record<NoteKind, NoteWords> = {
  review: {
    form: 'AssessmentCommentsReviewAsk',
    label: 'AssessmentCommentsReviewReason',
    hint: 'AssessmentCommentsReviewHint',
    send: 'AssessmentCommentsReviewSend',
  },
  reviewClosed: {
    form: 'AssessmentCommentsReviewClose',
    label: 'AssessmentCommentsReviewAnswer',
    hint: 'AssessmentCommentsReviewCloseHint',
    send: 'AssessmentCommentsReviewClose',
  },
};

export interface NoteFormProps {
  kind: NoteKind;
  own: OwnFeedback;
  current: FeedbackSend;
  /** Whether a button that has left the page opened it. The form sets it back. */
  isJustOpened: React.MutableRefObject<boolean>;
}

/** The form for the reason of a review, or for the answer that closes it. */
export const NoteForm: React.FC<NoteFormProps> = ({ kind, own, current, isJustOpened }) => {
  const texts = useTexts();
  const words = WORDS[kind];
  const [id, hintId] = [useId(), useId()];
  const formRef = useRef<HTMLFormElement>(null);
  const textRef = useRef<HTMLTextAreaElement>(null);
  useFocusRowAfter(formRef);
  useFocusOnOpen(formRef, textRef, isJustOpened);
  const [isConfirmingDiscard, setConfirmingDiscard] = useState(false);
  const { note, status } = current;
  const isSending = status.kind === 'sending';
  const { problem, length } = own.checkNote(kind, note);
  const isProblemShown = problem !== null && status.kind === 'writing' && status.isChecked;
  const submit = (): void => {
    if (isSending) return;
    setConfirmingDiscard(false);
    own.send();
    textRef.current?.focus();
  };
  const cancel = (): void => {
    if (isSending) return;
    if (note.trim() === '') own.discard();
    else setConfirmingDiscard(true);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // The keys of the list are letters and arrows.
    event.stopPropagation();
    const action = isSubmitKey(event) ? submit : isCancelKey(event) ? cancel : null;
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <form
      ref={formRef}
      noValidate
      aria-label={texts.text(words.form)}
      aria-describedby={hintId}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the form's own controls */}
      <div onKeyDown={onKeyDown}>
        <Card>
          <LimitedTextArea
            ref={textRef}
            id={id}
            label={texts.text(words.label)}
            text={note}
            length={length}
            isRequired={kind === 'review'}
            problem={
              isProblemShown
                ? texts.text(PROBLEM_WORDS[problem], { limit: texts.number(length.limit) })
                : null
            }
            onChange={own.change}
          />
          <Text as="p" id={hintId} fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
            {texts.text(words.hint)}
          </Text>
          {status.kind === 'failed' && (
            <Text as="p" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextError">
              {notSavedWords(status.error, texts)}
            </Text>
          )}
          {isConfirmingDiscard ? (
            <DiscardConfirmation
              question="AssessmentCommentsNoteDiscardQuestion"
              keepLabel="AssessmentCommentsAddKeepWriting"
              onDiscard={own.discard}
              onKeep={() => {
                setConfirmingDiscard(false);
                textRef.current?.focus();
              }}
            />
          ) : (
            <Box display="flex" flexWrap="wrap" columnGap="space30" rowGap="space30">
              <SubmitButton>
                {texts.text(isSending ? 'AssessmentCommentsFeedbackSaving' : words.send)}
              </SubmitButton>
              <Button variant="secondary" onClick={cancel}>
                {texts.text('AssessmentCommentsCancel')}
              </Button>
            </Box>
          )}
        </Card>
      </div>
    </form>
  );
};

const PROBLEM_WORDS = {
  empty: 'AssessmentCommentsReviewReasonEmpty',
  tooLong: 'AssessmentCommentsNoteTooLong',
} as const satisfies Record<string, StringKey>;
