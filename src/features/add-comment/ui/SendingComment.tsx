import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import type { AddCommentState } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import { CommentText } from '../../comment-list/ui/card/CommentText';
import { Card } from '../../../shared/ui/Card';
import { useTexts } from '../../../shared/ui/TextsContext';
import { Countdown } from '../../../shared/ui/form/Countdown';
import { isCancelKey, unlessDoubleClick } from '../../../shared/ui/form/formKeys';

const ID = 'assessment-comments-sending';

export interface SendingCommentProps {
  state: AddCommentState;
  buttonRef: React.RefObject<HTMLButtonElement>;
}

/**
 * A comment that is about to be sent, with the button that stops it, or that is being sent. One button serves both, so
 * that it keeps the focus.
 */
export const SendingComment: React.FC<SendingCommentProps> = ({ state, buttonRef }) => {
  const texts = useTexts();
  const { draft, submitStatus, undo } = state;
  const [isExpanded, setExpanded] = useState(false);
  const about = aboutOf(state);
  const isWaiting = submitStatus.kind === 'waiting';
  const undoOnEscape = (event: React.KeyboardEvent): void => {
    if (!isWaiting || !isCancelKey(event)) return;
    event.stopPropagation();
    undo();
  };
  return (
    <Card>
      {about !== '' && (
        <Text as="p" fontSize="fontSize30" fontWeight="fontWeightSemibold">
          {about}
        </Text>
      )}
      <CommentText text={draft.text} isExpanded={isExpanded} onExpandedChange={setExpanded} />
      <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space40" onKeyDown={undoOnEscape}>
        <Button
          ref={buttonRef}
          variant="secondary"
          aria-disabled={!isWaiting}
          // Read out with the focus, which is on the button. Not in a live region, where it would be read every second.
          aria-describedby={isWaiting ? ID : undefined}
          onClick={unlessDoubleClick(undo)}
        >
          {texts.text(isWaiting ? 'AssessmentCommentsAddUndo' : 'AssessmentCommentsAddSending')}
        </Button>
        {isWaiting && (
          <Box as="span" fontSize="fontSize30">
            <Countdown id={ID} endsAt={submitStatus.sendAt} words="AssessmentCommentsAddWaiting" />
          </Box>
        )}
      </Box>
    </Card>
  );
};

/** The category and the position, so that the user can check them while there is time. */
function aboutOf({ categories, draft, hasRecording }: AddCommentState): string {
  const { selectedId = null, categories: all = [] } = categories.kind === 'loaded' ? categories : {};
  const category = all.find(({ id }) => id === selectedId)?.name ?? '';
  return [category, hasRecording ? draft.position.trim() : ''].filter(Boolean).join(' · ');
}
