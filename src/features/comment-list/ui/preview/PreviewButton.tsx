import { css, styled } from '@twilio-paste/styling-library';
import React, { useLayoutEffect, useRef } from 'react';
import type { MoreStatus } from '../../../../shared/data/CommentListState';
import { Button } from '../../../../paste/Button';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** Stays at the lower edge while a long list scrolls, so that what follows the list is one press away. */
const Frame = styled.div(
  css({
    backgroundColor: 'colorBackgroundBody',
    display: 'flex',
    paddingY: 'space20',
    '&[data-sticky="true"]': { bottom: 0, position: 'sticky', zIndex: 'zIndex10' },
  }),
);

export interface PreviewButtonProps {
  isFolded: boolean;
  /** How many comments the list has. */
  count: number;
  more: MoreStatus;
  onToggle: () => void;
}

/** The button that shows the whole list below its preview, and the preview again. */
export const PreviewButton: React.FC<PreviewButtonProps> = ({ isFolded, count, more, onToggle }) => {
  const texts = useTexts();
  const frameRef = useRef<HTMLDivElement>(null);
  const wasFolded = useRef(isFolded);
  useLayoutEffect(() => {
    if (isFolded && !wasFolded.current) frameRef.current?.scrollIntoView({ block: 'nearest' });
    wasFolded.current = isFolded;
  }, [isFolded]);
  const all = more === 'none' ? texts.plural('AssessmentCommentsShowAll', count) : null;
  return (
    <Frame ref={frameRef} data-sticky={!isFolded}>
      <Button variant="secondary" aria-expanded={!isFolded} onClick={onToggle}>
        {isFolded
          ? (all ?? texts.text('AssessmentCommentsShowMoreComments'))
          : texts.text('AssessmentCommentsSummaryFewer')}
      </Button>
    </Frame>
  );
};
