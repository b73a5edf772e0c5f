import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { StringKey } from '../../../strings/en-US';
import { ConversationHeading } from '../../conversation/ui/ConversationHeading';
import { HeadingActionContext } from '../../conversation/ui/HeadingActionContext';
import type { LinkedConversation, LinkedView } from '../data/useLinkedConversation';
import { segmentGroup } from './segmentGroup';
import { useOtherAgentWords } from './useOtherAgentWords';

const NOTES: Record<Exclude<LinkedView['kind'], 'none' | 'unreadable' | 'found'>, StringKey> = {
  loading: 'AssessmentCommentsLinkLoading',
  notFound: 'AssessmentCommentsLinkNotFound',
  notPermitted: 'AssessmentCommentsLinkNotPermitted',
  failed: 'AssessmentCommentsLinkFailed',
  noAgent: 'AssessmentCommentsLinkNoAgent',
};

interface LinkedResultProps extends Pick<LinkedConversation, 'view' | 'retry'> {
  /** Milliseconds since 1970. */
  now: number;
}

/** What was found for a link: the conversation and its agent, or why there is none. */
export const LinkedResult: React.FC<LinkedResultProps> = ({ view, retry, now }) => {
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
