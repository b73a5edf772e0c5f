import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import { CloseIcon } from '@twilio-paste/icons/esm/CloseIcon';
import React, { useContext, useEffect, useRef } from 'react';
import { Button } from '../../../paste/Button';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';
import { AddComment } from '../../add-comment/ui/AddComment';
import { useWholeFormOnScreen } from '../../add-comment/ui/useWholeFormOnScreen';
import { ConversationHeading } from '../../conversation/ui/ConversationHeading';
import { HeadingActionContext } from '../../conversation/ui/HeadingActionContext';
import { ConversationLinesContext } from '../../conversation/ui/ConversationLinesContext';
import { conversationWords } from '../../conversation/ui/conversationWords';
import type { ConversationForm as FormState } from '../data/useConversationForm';
import { segmentGroup } from './segmentGroup';
import { useOtherAgentWords } from './useOtherAgentWords';

export interface ConversationFormProps {
  form: FormState;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * The form for a comment on one of the agent's conversations, under a repeated heading of that conversation.
 *
 * It stands above the list and not in a row of it. A row leaves the page when it is scrolled away or filtered out, and the
 * row with a heading is another one as soon as a newer comment arrives. Each of these would remove a form with the focus
 * and the text selection in it. Here, conversations without a row can have the same form, too.
 */
export const ConversationForm: React.FC<ConversationFormProps> = ({ form, now }) => {
  const { subject, add, timesOpened } = form;
  const { regionRef, sectionProps } = useFormFocus(subject === null, timesOpened);
  useWholeFormOnScreen(regionRef, subject && add ? String(timesOpened) : null);
  return (
    // Always rendered: it takes the focus when the form disappears together with the button that opened it.
    <Box {...sectionProps} ref={regionRef} tabIndex={-1} outline="none">
      {subject && add && <OpenForm key={subject.draftKey} {...{ form, subject, add, now }} />}
    </Box>
  );
};

type OpenFormProps = ConversationFormProps & {
  subject: NonNullable<FormState['subject']>;
  add: NonNullable<FormState['add']>;
};

const OpenForm: React.FC<OpenFormProps> = ({ form, subject, add, now }) => {
  const texts = useTexts();
  const lines = useContext(ConversationLinesContext);
  const otherAgentWords = useOtherAgentWords();
  const group = segmentGroup(subject.target.segmentId, subject.commentedAt);
  const conversation = lines ? conversationWords(lines.lineOf(group), texts, now).full : '';
  return (
    <Box
      role="group"
      aria-label={texts.text('AssessmentCommentsAddTo', { conversation })}
      marginBottom="space50"
    >
      <Box display="flex" alignItems="flex-end" marginX="spaceNegative30" marginBottom="space30">
        <Box flexGrow={1} minWidth="0">
          <HeadingActionContext.Provider value={null}>
            <ConversationHeading group={group} now={now} tabIndex={0} />
          </HeadingActionContext.Provider>
        </Box>
        <Box flexShrink={0}>
          <Button
            variant="secondary_icon"
            size="small"
            aria-label={texts.text('AssessmentCommentsAddClose')}
            onClick={form.close}
          >
            <CloseIcon decorative size="sizeIcon20" />
          </Button>
        </Box>
      </Box>
      {subject.otherAgent && (
        <Text as="p" marginBottom="space30">
          {otherAgentWords(subject.otherAgent)}
        </Text>
      )}
      <AddComment state={add} />
    </Box>
  );
};

/** Moves the focus into a form that was opened, and back to the button that opened it when the form is over. */
function useFormFocus(isClosed: boolean, timesOpened: number) {
  const openerRef = useRef<Element | null>(null);
  const { targetRef: regionRef, sectionProps } = useKeepFocus<HTMLDivElement>(String(isClosed));
  useEffect(() => {
    if (timesOpened === 0) return;
    openerRef.current = document.activeElement;
    regionRef.current?.querySelector('textarea')?.focus();
  }, [timesOpened, regionRef]);
  useEffect(() => {
    const hasFocus = document.activeElement === regionRef.current;
    if (isClosed && hasFocus && openerRef.current instanceof HTMLElement) openerRef.current.focus();
  }, [isClosed, regionRef]);
  return { regionRef, sectionProps };
}
