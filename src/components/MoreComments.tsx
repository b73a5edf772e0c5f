import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { MoreComments as More } from '../feedback/CommentsView';
import { Message } from './Message';
import { useTexts } from './TextsContext';

export interface MoreCommentsProps {
  more: More;
  /** How many comments are on screen. */
  shown: number;
  /** How many have been read; more may be in Insights. */
  loaded: number;
  onLoadMore: () => void;
}

/** What is beyond the comments on screen: nothing, more at a press, or why there is no more. */
export const MoreComments: React.FC<MoreCommentsProps> = ({ more, shown, loaded, onLoadMore }) => {
  const texts = useTexts();
  switch (more) {
    case 'none':
      return null;
    case 'available':
    case 'loading':
      return (
        <Box
          display="flex"
          flexWrap="wrap"
          alignItems="center"
          justifyContent="space-between"
          columnGap="space40"
          rowGap="space20"
        >
          <Text as="span" fontSize="fontSize20" color="colorTextWeak">
            {texts.showing(shown, loaded)}
          </Text>
          {/* Not `disabled` while it loads: a disabled button would drop the focus to the page's start. */}
          <Button
            variant="secondary"
            size="small"
            aria-disabled={more === 'loading'}
            onClick={more === 'loading' ? () => undefined : onLoadMore}
          >
            {texts.text(more === 'loading' ? 'AssessmentCommentsLoadingMore' : 'AssessmentCommentsLoadMore')}
          </Button>
        </Box>
      );
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
