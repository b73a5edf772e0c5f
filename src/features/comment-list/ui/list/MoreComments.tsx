import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { MoreStatus } from '../../../../shared/data/CommentListState';
import { LoadButtons, type LoadButtonsProps } from './LoadButtons';
import { Message } from '../../../../shared/ui/Message';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../../shared/ui/useKeepFocus';

export interface MoreCommentsProps extends Omit<LoadButtonsProps, 'isBusy'> {
  more: MoreStatus;
}

/**
 * The end of a list: the buttons that load more comments, or why no more can be loaded. It takes the focus when the
 * pressed button disappears, so that the user can continue from there.
 */
export const MoreComments: React.FC<MoreCommentsProps> = (props) => {
  const { targetRef, sectionProps } = useKeepFocus<HTMLDivElement>(props.more);
  return (
    <Box {...sectionProps} ref={targetRef} tabIndex={-1} outline="none">
      <ListEnd {...props} />
    </Box>
  );
};

const ListEnd: React.FC<MoreCommentsProps> = (props) => {
  const { more, shown, loaded, loadAll, onLoadMore } = props;
  const isOver = more !== 'available' && more !== 'loading';
  return (
    <Box display="flex" flexDirection="column" rowGap="space40">
      {!isOver && <LoadButtons {...{ shown, loaded, loadAll, onLoadMore }} isBusy={more === 'loading'} />}
      {/* Always rendered: screen readers announce changes in a live region, but not a new one. */}
      <div aria-live="polite">
        <WhyNoMore {...props} />
      </div>
    </Box>
  );
};

const WhyNoMore: React.FC<MoreCommentsProps> = ({ more, shown, loaded, onLoadMore }) => {
  const texts = useTexts();
  switch (more) {
    case 'none':
    case 'available':
    case 'loading':
      return null;
    case 'failed':
    case 'partial':
      return (
        <Message
          tone="problem"
          heading={texts.plural(
            shown < loaded ? 'AssessmentCommentsSummaryLoaded' : 'AssessmentCommentsPartialHeading',
            loaded,
          )}
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
          heading={texts.plural(
            shown < loaded ? 'AssessmentCommentsSummaryLoaded' : 'AssessmentCommentsPartialHeading',
            loaded,
          )}
          body={texts.text('AssessmentCommentsCappedBody')}
        />
      );
  }
};
