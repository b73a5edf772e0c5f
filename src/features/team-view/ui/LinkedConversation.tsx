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
}

/** A field for a link to any conversation, and what is found for it. Folded at first. */
export const LinkedConversation: React.FC<LinkedConversationProps> = ({ linked, now }) => {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) fieldRef.current?.focus();
  }, [isOpen]);
  const { view } = linked;
  const isUnreadable = view.kind === 'unreadable';
  const startOver = (): void => {
    setText('');
    linked.find('');
  };
  const change = (changed: string): void => {
    setText(changed);
    // What was found for another text must not be taken for what this one leads to.
    if (view.kind !== 'none') linked.find('');
  };
  const toggle = (): void => {
    startOver();
    setOpen(!isOpen);
  };
  const add = (): void => {
    linked.add();
    setText('');
    setOpen(false);
  };
  return (
    <Box marginTop="space30" fontSize="fontSize30">
      <Button
        variant="link"
        size="reset"
        aria-expanded={isOpen}
        aria-controls={isOpen ? ID : undefined}
        onClick={toggle}
      >
        {texts.text('AssessmentCommentsLinkOpen')}
      </Button>
      {isOpen && (
        <form
          id={ID}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            linked.find(text);
          }}
        >
          <Box display="flex" flexDirection="column" rowGap="space30" marginTop="space30">
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
              />
              <HelpText id={NOTE_ID} isError={isUnreadable}>
                {texts.text(isUnreadable ? 'AssessmentCommentsLinkUnreadable' : 'AssessmentCommentsLinkHelp')}
              </HelpText>
            </div>
            <div>
              <Button variant="secondary" type="submit">
                {texts.text('AssessmentCommentsLinkFind')}
              </Button>
            </div>
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
      )}
    </Box>
  );
};

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
