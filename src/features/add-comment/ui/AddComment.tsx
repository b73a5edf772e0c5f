import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useEffect, useRef, useState } from 'react';
import type { AddCommentState, SubmitStatus } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import type { StringKey } from '../../../strings/en-US';
import { AddCommentForm } from './AddCommentForm';
import { OwnAssessment } from '../../own-assessment/ui/OwnAssessment';
import { SubmitStatusMessage } from './SubmitStatusMessage';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';

const FORM_ID = 'assessment-comments-add-form';

function toggleWords({ open, draft, submitStatus }: AddCommentState): StringKey {
  if (open) return 'AssessmentCommentsAdd';
  if (submitStatus.kind === 'submitting') return 'AssessmentCommentsAddSending';
  return draft.text === '' ? 'AssessmentCommentsAdd' : 'AssessmentCommentsAddContinue';
}

/** The form for a new comment, and the button that opens and closes it. Closing the form keeps the draft. */
export const AddComment: React.FC<{ state: AddCommentState }> = ({ state }) => {
  const texts = useTexts();
  const { open, submitStatus } = state;
  const justSaved = useJustSaved(submitStatus.kind);
  const onKeyDown = useIgnoreHeldEnter();
  const textRef = useRef<HTMLTextAreaElement>(null);
  const wasPressed = useRef(false);
  const { targetRef: buttonRef, sectionProps } = useKeepFocus<HTMLButtonElement>(String(open));

  // Only a press focuses the text field: a form that was left open also reopens when its task is selected again.
  useEffect(() => {
    if (open && wasPressed.current) textRef.current?.focus();
    wasPressed.current = false;
  }, [open]);
  const toggle = (): void => {
    wasPressed.current = true;
    state.setOpen(!open);
  };
  return (
    <Box display="flex" flexDirection="column" onKeyDown={onKeyDown} {...sectionProps}>
      <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space40" rowGap="space20">
        <Button
          ref={buttonRef}
          variant="secondary"
          size="small"
          aria-expanded={open}
          aria-controls={open ? FORM_ID : undefined}
          onClick={toggle}
        >
          {texts.text(toggleWords(state))}
        </Button>
        <div role="status">
          {justSaved && (
            <Text as="span" fontSize="fontSize30" color="colorTextSuccess">
              {texts.text('AssessmentCommentsAddSaved')}
            </Text>
          )}
        </div>
      </Box>
      {open ? (
        <Box id={FORM_ID} marginTop="space40">
          <AddCommentForm state={state} textRef={textRef} />
          <OwnAssessment state={state.ownAssessment ?? null} />
        </Box>
      ) : (
        <SubmitStatusMessage status={submitStatus} marginTop="space40" />
      )}
    </Box>
  );
};

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

/**
 * A key handler that lets a held-down Enter act only once. A held key repeats: without this handler it would send the
 * comment again after each failure, and reopen the form that its own success has just closed. Line breaks continue in
 * the text field in which the key was pressed.
 */
function useIgnoreHeldEnter(): (event: React.KeyboardEvent) => void {
  const pressedIn = useRef<EventTarget | null>(null);
  return (event) => {
    if (event.key !== 'Enter') return;
    if (!event.repeat) {
      pressedIn.current = event.target;
      return;
    }
    const breaksLine = event.target instanceof HTMLTextAreaElement && event.target === pressedIn.current;
    if (!breaksLine) event.preventDefault();
  };
}
