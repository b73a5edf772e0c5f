import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useEffect, useRef, useState } from 'react';
import type { AddCommentState, SubmitStatus } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import type { StringKey } from '../../../strings/en-US';
import { AddCommentForm } from './AddCommentForm';
import { OwnAssessment } from '../../own-assessment/ui/OwnAssessment';
import { SendingComment } from './SendingComment';
import { SubmitStatusMessage } from './SubmitStatusMessage';
import { useIgnoreHeldEnter } from '../../../shared/ui/form/formKeys';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useWholeFormOnScreen } from './useWholeFormOnScreen';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';

type Screen = 'closed' | 'form' | 'sending';

function screenOf({ open, submitStatus }: AddCommentState): Screen {
  if (!open) return 'closed';
  return submitStatus.kind === 'waiting' || submitStatus.kind === 'submitting' ? 'sending' : 'form';
}

function openerWords({ draft, isNote }: AddCommentState): StringKey {
  if (isNote) return draft.text === '' ? 'AssessmentCommentsAddNote' : 'AssessmentCommentsAddNoteContinue';
  return draft.text === '' ? 'AssessmentCommentsAdd' : 'AssessmentCommentsAddContinue';
}

export interface AddCommentProps {
  state: AddCommentState;
  /** A field above those of the comment, inside of the form. */
  firstField?: React.ReactNode;
}

/**
 * Adds a comment: a button that opens the form, in its place the form, and in place of that the comment while it is about
 * to be sent or being sent.
 */
export const AddComment: React.FC<AddCommentProps> = ({ state, firstField }) => {
  const texts = useTexts();
  const { submitStatus } = state;
  const screen = screenOf(state);
  const justSaved = useJustSaved(submitStatus.kind);
  const onKeyDown = useIgnoreHeldEnter();
  const openerRef = useRef<HTMLButtonElement>(null);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const undoRef = useRef<HTMLButtonElement>(null);
  const focusTargets: Record<Screen, React.RefObject<HTMLElement>> = {
    closed: openerRef,
    form: textRef,
    sending: undoRef,
  };
  const { sectionProps } = useKeepFocus<HTMLElement>(screen, focusTargets[screen]);
  const openForm = useFocusAfter(screen === 'form', textRef, () => state.setOpen(true));
  const frameRef = useRef<HTMLDivElement>(null);
  useWholeFormOnScreen(frameRef, screen === 'form' ? screen : null);
  return (
    <Box ref={frameRef} display="flex" flexDirection="column" onKeyDown={onKeyDown} {...sectionProps}>
      <SubmitStatusMessage status={submitStatus} />
      {screen === 'form' && (
        <>
          <AddCommentForm state={state} textRef={textRef} firstField={firstField} />
          <OwnAssessment state={state.ownAssessment ?? null} />
        </>
      )}
      {screen === 'sending' && <SendingComment state={state} buttonRef={undoRef} />}
      <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space40" rowGap="space20">
        {screen === 'closed' && (
          <Button ref={openerRef} variant="secondary" onClick={openForm}>
            {texts.text(openerWords(state))}
          </Button>
        )}
        <div role="status">
          {justSaved && (
            <Text as="span" fontSize="fontSize30" color="colorTextSuccess">
              {texts.text('AssessmentCommentsAddSaved')}
            </Text>
          )}
        </div>
      </Box>
    </Box>
  );
};

/**
 * `open`, and once the form is on screen, the focus moves to `target`. Not every browser focuses the button that was
 * pressed. Without a press the focus stays: a form that was left open also reopens when its task is selected again.
 */
function useFocusAfter(isOpen: boolean, target: React.RefObject<HTMLElement>, open: () => void): () => void {
  const wasPressed = useRef(false);
  useEffect(() => {
    if (isOpen && wasPressed.current) target.current?.focus();
    wasPressed.current = false;
  }, [isOpen, target]);
  return () => {
    wasPressed.current = true;
    open();
  };
}

/** Whether a comment was saved while this was on screen and no other comment has been started since. */
function useJustSaved(kind: SubmitStatus['kind']): boolean {
  const previous = useRef(kind);
  const [justSaved, setJustSaved] = useState(false);
  useEffect(() => {
    if (kind !== previous.current) setJustSaved(kind === 'saved');
    previous.current = kind;
  }, [kind]);
  return justSaved;
}
