import { Box } from '@twilio-paste/core/box';
import React, { useEffect, useRef, useState } from 'react';
import { Button } from '../../../paste/Button';
import { HelpText } from '../../../paste/HelpText';
import { Input } from '../../../paste/Input';
import { Label } from '../../../paste/Label';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { LinkedConversation as Linked } from '../data/useLinkedConversation';
import { LinkedResult } from './LinkedResult';

const ID = 'assessment-comments-link';
const NOTE_ID = `${ID}-note`;

export interface LinkedConversationProps {
  linked: Linked;
  /** Milliseconds since 1970. */
  now: number;
  onClose: () => void;
}

/** A field for a link to any conversation, and what is found for it. It takes the focus, and returns it at the end. */
export const LinkedConversation: React.FC<LinkedConversationProps> = ({ linked, now, onClose }) => {
  const texts = useTexts();
  const [text, setText] = useState('');
  const fieldRef = useFieldFocus();
  const { view } = linked;
  const isUnreadable = view.kind === 'unreadable';
  const change = (changed: string): void => {
    setText(changed);
    // What was found for another text must not be taken for what this one leads to.
    if (view.kind !== 'none') linked.find('');
  };
  const cancel = (): void => {
    linked.find('');
    onClose();
  };
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const add = (): void => {
    linked.add();
    onClose();
  };
  return (
    <form
      noValidate
      aria-label={texts.text('AssessmentCommentsLinkOpen')}
      onSubmit={(event) => {
        event.preventDefault();
        linked.find(text);
      }}
    >
      <Box
        display="flex"
        flexDirection="column"
        rowGap="space30"
        marginBottom="space40"
        fontSize="fontSize30"
      >
        <div>
          <Label htmlFor={`${ID}-field`}>{texts.text('AssessmentCommentsLinkLabel')}</Label>
          <Input
            id={`${ID}-field`}
            ref={fieldRef}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={text}
            hasError={isUnreadable}
            aria-describedby={NOTE_ID}
            onChange={(event) => change(event.target.value)}
            onKeyDown={closeOnEscape}
          />
          <HelpText id={NOTE_ID} isError={isUnreadable}>
            {texts.text(isUnreadable ? 'AssessmentCommentsLinkUnreadable' : 'AssessmentCommentsLinkHelp')}
          </HelpText>
        </div>
        <Box display="flex" flexWrap="wrap" columnGap="space30" rowGap="space20">
          <Button variant="secondary" type="submit">
            {texts.text('AssessmentCommentsLinkFind')}
          </Button>
          <Button variant="secondary" onClick={cancel}>
            {texts.text('AssessmentCommentsCancel')}
          </Button>
        </Box>
        {/* Always rendered: screen readers announce changes in a live region, but not a new one. */}
        <div aria-live="polite">
          <LinkedResult view={view} retry={linked.retry} now={now} />
        </div>
        {view.kind === 'found' && (
          <div>
            <Button variant="secondary" onClick={add}>
              {texts.text('AssessmentCommentsAdd')}
            </Button>
          </div>
        )}
      </Box>
    </form>
  );
};

/** Moves the focus into the field, and back to where it was when it disappears with the field. */
function useFieldFocus(): React.RefObject<HTMLInputElement> {
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    fieldRef.current?.focus();
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return fieldRef;
}
