import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import type { OrphanedDraft } from '../data/drafts';
import { useId } from '../../../paste/useId';
import { Card } from '../../../shared/ui/Card';
import { CommentText } from '../../comment-list/ui/card/CommentText';
import { CopyButton } from '../../comment-list/ui/card/CopyButton';
import { DiscardConfirmation } from './DiscardConfirmation';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';

/** Drafts for tasks that the agent has since finished, so that their forms are no longer available. */
export const UnsentComments: React.FC<{ orphans: readonly OrphanedDraft[] }> = ({ orphans }) => {
  const { targetRef, sectionProps } = useKeepFocus<HTMLDivElement>(String(orphans.length));
  return (
    // Always rendered: it takes the focus when a discarded draft disappears with its button.
    <Box {...sectionProps} ref={targetRef} tabIndex={-1} outline="none">
      {orphans.map((orphan) => (
        <Box key={orphan.reservationSid} marginTop="space40">
          <UnsentComment {...orphan} />
        </Box>
      ))}
    </Box>
  );
};

const UnsentComment: React.FC<OrphanedDraft> = ({ text, discard }) => {
  const texts = useTexts();
  const textId = useId();
  const [isExpanded, setExpanded] = useState(false);
  const [isConfirmingDiscard, setConfirmingDiscard] = useState(false);
  const { targetRef, sectionProps } = useKeepFocus<HTMLButtonElement>(String(isConfirmingDiscard));
  return (
    <Box {...sectionProps}>
      <Card>
        <Heading as="h4" variant="heading50" marginBottom="space0">
          {texts.text('AssessmentCommentsUnsentHeading')}
        </Heading>
        <Text as="p" fontSize="fontSize30" color="colorTextWeak">
          {texts.text('AssessmentCommentsUnsentBody')}
        </Text>
        <Box id={textId}>
          <CommentText text={text} isExpanded={isExpanded} onExpandedChange={setExpanded} />
        </Box>
        {isConfirmingDiscard ? (
          <DiscardConfirmation
            keepLabel="AssessmentCommentsUnsentKeep"
            onDiscard={discard}
            onKeep={() => setConfirmingDiscard(false)}
          />
        ) : (
          <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space50" fontSize="fontSize20">
            <LinkButton
              ref={targetRef}
              label={texts.text('AssessmentCommentsAddDiscard')}
              describedBy={textId}
              onClick={() => setConfirmingDiscard(true)}
            />
            <CopyButton text={text} describedBy={textId} />
          </Box>
        )}
      </Card>
    </Box>
  );
};
