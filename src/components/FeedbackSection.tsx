import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import type { CommentsPart } from '../feedback/CommentsView';
import type { StringKey } from '../strings/en-US';
import { CommentList } from './CommentList';
import { FailureMessage } from './FailureMessage';
import { ListLoading } from './ListLoading';
import { Message } from './Message';
import { useTexts } from './TextsContext';
import { useKeptFocus } from './useKeptFocus';

export interface FeedbackSectionProps {
  /** Names the section; unique on the page. */
  id: string;
  heading: StringKey;
  /** What is said when there is nothing: each section waits for something else. */
  emptyHeading: StringKey;
  emptyBody: StringKey;
  skeletonRows: number;
  part: CommentsPart;
  /** Milliseconds since 1970. */
  now: number;
}

/** One part of the panel: its heading and the one screen that its state calls for. */
export const FeedbackSection: React.FC<FeedbackSectionProps> = ({ id, heading, ...screen }) => {
  const texts = useTexts();
  const { part, skeletonRows, now } = screen;
  const { view } = part;
  const { headingRef, sectionProps } = useKeptFocus(view.kind);
  return (
    <Box as="section" aria-labelledby={id} display="flex" flexDirection="column" {...sectionProps}>
      <Heading as="h3" variant="heading40" id={id} ref={headingRef} tabIndex={-1}>
        {texts.text(heading)}
      </Heading>
      {/* Always there: a screen reader announces what changes in it, not its arrival. */}
      <div aria-live="polite">
        <SectionNews {...screen} />
      </div>
      {view.kind === 'loading' && <ListLoading rows={skeletonRows} onCancel={part.cancel} />}
      {view.kind === 'comments' && (
        <CommentList
          key={part.subject}
          list={view}
          now={now}
          updatedAt={part.updatedAt}
          onRefresh={part.refresh}
          onLoadMore={part.loadMore}
        />
      )}
    </Box>
  );
};

/** What there is to say of a section: a message on the screen, or words for those who cannot see it change. */
const SectionNews: React.FC<Omit<FeedbackSectionProps, 'id' | 'heading'>> = (props) => {
  const { part, emptyHeading, emptyBody } = props;
  const texts = useTexts();
  const quiet = (heading: StringKey, body: StringKey): React.ReactElement => (
    <Message tone="quiet" heading={texts.text(heading)} body={texts.text(body)} />
  );
  const { view } = part;
  switch (view.kind) {
    case 'loading':
      return <ScreenReaderOnly>{texts.text('AssessmentCommentsLoading')}</ScreenReaderOnly>;
    case 'comments':
      return <ScreenReaderOnly>{texts.text('AssessmentCommentsLoaded')}</ScreenReaderOnly>;
    case 'cancelled':
      return (
        <Message
          tone="quiet"
          heading={texts.text('AssessmentCommentsCancelledHeading')}
          body={texts.text('AssessmentCommentsCancelledBody')}
          action={{ label: texts.text('AssessmentCommentsLoad'), onClick: part.refresh }}
        />
      );
    case 'offline':
      return quiet('AssessmentCommentsOfflineHeading', 'AssessmentCommentsOfflineBody');
    case 'failed':
      return <FailureMessage error={view.error} failedAt={view.failedAt} onRetry={part.refresh} />;
    case 'live':
      return quiet('AssessmentCommentsLiveHeading', 'AssessmentCommentsLiveBody');
    case 'agentUnknown':
      return quiet('AssessmentCommentsAgentUnknownHeading', 'AssessmentCommentsAgentUnknownBody');
    case 'empty':
      return quiet(emptyHeading, emptyBody);
  }
};
