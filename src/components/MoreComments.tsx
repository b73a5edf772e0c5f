import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { LoadAll, MoreComments as More } from '../feedback/CommentsView';
import { LoadButtons } from './LoadButtons';
import { Message } from './Message';
import { useTexts } from './TextsContext';
import { useKeptFocus } from './useKeptFocus';

export interface MoreCommentsProps {
  more: More;
  /** Whether comments that have been read wait to be drawn. */
  hasUndrawn: boolean;
  /** How many comments are on screen. */
  shown: number;
  /** How many have been read; more may be in Insights. */
  loaded: number;
  loadAll: LoadAll | null;
  /** Draws what waits, else reads the next comments. */
  onLoadMore: () => void;
}

/**
 * What is beyond the comments on screen: nothing, more at a press, or why there is no more. It takes the focus when a
 * pressed button goes, so that reading goes on where it was.
 */
export const MoreComments: React.FC<MoreCommentsProps> = (props) => {
  const { targetRef, sectionProps } = useKeptFocus<HTMLDivElement>(`${props.more} ${props.hasUndrawn}`);
  return (
    <Box {...sectionProps} ref={targetRef} tabIndex={-1} outline="none">
      <Beyond {...props} />
    </Box>
  );
};

const Beyond: React.FC<MoreCommentsProps> = ({ more, hasUndrawn, shown, loaded, loadAll, onLoadMore }) => {
  const texts = useTexts();
  switch (hasUndrawn && more !== 'loading' ? 'available' : more) {
    case 'none':
      return null;
    case 'available':
    case 'loading':
      return <LoadButtons {...{ shown, loaded, loadAll, onLoadMore }} isBusy={more === 'loading'} />;
    case 'failed':
    case 'partial':
      return (
        <Message
          tone="problem"
          heading={texts.plural('AssessmentCommentsPartialHeading', loaded)}
          body={texts.text('AssessmentCommentsPartialBody')}
          action={
            more === 'failed'
              ? { label: texts.text('AssessmentCommentsLoadRest'), onClick: onLoadMore }
              : undefined
          }
        />
      );
    case 'capped':
      return (
        <Message
          tone="quiet"
          heading={texts.plural('AssessmentCommentsCappedHeading', loaded)}
          body={texts.text('AssessmentCommentsCappedBody')}
        />
      );
  }
};
