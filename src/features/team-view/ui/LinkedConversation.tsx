import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useEffect, useRef, useState } from 'react';
import { Button } from '../../../paste/Button';
import { HelpText } from '../../../paste/HelpText';
import { Input } from '../../../paste/Input';
import { Label } from '../../../paste/Label';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { StringKey } from '../../../strings/en-US';
import { ConversationHeading } from '../../conversation/ui/ConversationHeading';
import { HeadingActionContext } from '../../conversation/ui/HeadingActionContext';
import type { LinkedConversation as Linked, LinkedView } from '../data/useLinkedConversation';
import { segmentGroup } from './segmentGroup';
import { useOtherAgentWords } from './useOtherAgentWords';

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
          <Result view={view} retry={linked.retry} now={now} />
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

const NOTES: Record<Exclude<LinkedView['kind'], 'none' | 'unreadable' | 'found'>, StringKey> = {
  loading: 'AssessmentCommentsLinkLoading',
  notFound: 'AssessmentCommentsLinkNotFound',
  notPermitted: 'AssessmentCommentsLinkNotPermitted',
  failed: 'AssessmentCommentsLinkFailed',
  noAgent: 'AssessmentCommentsLinkNoAgent',
};

interface ResultProps extends Pick<LinkedConversationProps, 'now'>, Pick<Linked, 'view' | 'retry'> {}

const Result: React.FC<ResultProps> = ({ view, retry, now }) => {
  const texts = useTexts();
  const otherAgentWords = useOtherAgentWords();
  if (view.kind === 'none' || view.kind === 'unreadable') return null;
  if (view.kind !== 'found') {
    return (
      <>
        <Text as="p" color="colorTextWeak">
          {texts.text(NOTES[view.kind])}
        </Text>
        {view.kind === 'failed' && (
          <LinkButton label={texts.text('AssessmentCommentsTryAgain')} onClick={retry} />
        )}
      </>
    );
  }
  const { subject, agentName } = view;
  const name = agentName ?? texts.text('AssessmentCommentsAgentNotNamed');
  return (
    <>
      <Box marginX="spaceNegative30">
        <HeadingActionContext.Provider value={null}>
          <ConversationHeading group={segmentGroup(subject.target.segmentId, null)} now={now} tabIndex={0} />
        </HeadingActionContext.Provider>
      </Box>
      <Text as="p">
        {subject.otherAgent
          ? otherAgentWords(subject.otherAgent)
          : texts.text('AssessmentCommentsAbout', { name })}
      </Text>
    </>
  );
};
