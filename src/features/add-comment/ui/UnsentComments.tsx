import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import type { Continuation, UnsentDraft } from '../data/useOrphanedDrafts';
import { Button } from '../../../paste/Button';
import { useId } from '../../../paste/useId';
import type { StringKey } from '../../../strings/en-US';
import { Card } from '../../../shared/ui/Card';
import { CommentText } from '../../comment-list/ui/card/CommentText';
import { CopyButton } from '../../comment-list/ui/card/CopyButton';
import { DiscardConfirmation } from '../../../shared/ui/form/DiscardConfirmation';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';

const BODY: Record<Continuation['kind'], StringKey> = {
  ready: 'AssessmentCommentsUnsentReadyBody',
  loading: 'AssessmentCommentsUnsentLoadingBody',
  notProcessed: 'AssessmentCommentsUnsentNotProcessedBody',
  failed: 'AssessmentCommentsUnsentFailedBody',
  none: 'AssessmentCommentsUnsentBody',
};

export interface UnsentCommentsProps {
  drafts: readonly UnsentDraft[];
  /** The conversation of a draft with a known segment, in words. */
  conversationOf: (draft: UnsentDraft) => string | null;
}

/** Drafts whose forms are not on screen: on tasks that the agent has since finished, and on other conversations. */
export const UnsentComments: React.FC<UnsentCommentsProps> = ({ drafts, conversationOf }) => {
  const { targetRef, sectionProps } = useKeepFocus<HTMLDivElement>(String(drafts.length));
  return (
    // Always rendered: it takes the focus when a discarded draft disappears with its button.
    <Box {...sectionProps} ref={targetRef} tabIndex={-1} outline="none">
      {drafts.map((draft) => (
        <Box key={draft.draftKey} marginY="space40">
          <UnsentComment {...draft} conversation={conversationOf(draft)} />
        </Box>
      ))}
    </Box>
  );
};

type UnsentCommentProps = UnsentDraft & { conversation: string | null };

const UnsentComment: React.FC<UnsentCommentProps> = (props) => {
  const { text, mayBeSaved, continuation, conversation, discard } = props;
  const texts = useTexts();
  const textId = useId();
  const [isExpanded, setExpanded] = useState(false);
  const [isConfirmingDiscard, setConfirmingDiscard] = useState(false);
  const { targetRef, sectionProps } = useKeepFocus<HTMLButtonElement>(String(isConfirmingDiscard));
  return (
    <Box {...sectionProps}>
      <Card>
        <Heading as="h4" variant="heading50" marginBottom="space0">
          {texts.text(mayBeSaved ? 'AssessmentCommentsAddUnknownHeading' : 'AssessmentCommentsUnsentHeading')}
        </Heading>
        {conversation !== null && (
          <Text as="p" fontSize="fontSize30" fontWeight="fontWeightSemibold">
            {conversation}
          </Text>
        )}
        <Text as="p" fontSize="fontSize30" color="colorTextWeak">
          {/* It changes on its own when Insights has the conversation. */}
          <span aria-live="polite">
            {texts.text(mayBeSaved ? 'AssessmentCommentsAddUnknownBody' : BODY[continuation.kind])}
          </span>
        </Text>
        <Box id={textId}>
          <CommentText text={text} isExpanded={isExpanded} onExpandedChange={setExpanded} />
        </Box>
        {isConfirmingDiscard ? (
          <DiscardConfirmation
            question="AssessmentCommentsAddDiscardQuestion"
            keepLabel="AssessmentCommentsUnsentKeep"
            onDiscard={discard}
            onKeep={() => setConfirmingDiscard(false)}
          />
        ) : (
          <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space50" fontSize="fontSize20">
            <ContinueButton continuation={continuation} describedBy={textId} />
            <CopyButton text={text} describedBy={textId} />
            <LinkButton
              ref={targetRef}
              label={texts.text('AssessmentCommentsAddDiscard')}
              describedBy={textId}
              onClick={() => setConfirmingDiscard(true)}
            />
          </Box>
        )}
      </Card>
    </Box>
  );
};

interface ContinueButtonProps {
  continuation: Continuation;
  describedBy: string;
}

const ContinueButton: React.FC<ContinueButtonProps> = ({ continuation, describedBy }) => {
  const texts = useTexts();
  switch (continuation.kind) {
    case 'ready':
      return (
        <Button variant="secondary" size="small" aria-describedby={describedBy} onClick={continuation.open}>
          {texts.text('AssessmentCommentsContinueHere')}
        </Button>
      );
    case 'failed':
      return (
        <LinkButton
          label={texts.text('AssessmentCommentsTryAgain')}
          describedBy={describedBy}
          onClick={continuation.retry}
        />
      );
    case 'loading':
    case 'notProcessed':
    case 'none':
      return null;
  }
};
