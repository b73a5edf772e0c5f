import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import type { CommentsPart } from '../feedback/CommentsView';
import type { StringKey } from '../strings/en-US';
import { useAudienceWords } from './AudienceContext';
import { FailureMessage } from './FailureMessage';
import { Message } from './Message';
import { useTexts } from './TextsContext';

export interface SectionNewsProps {
  part: CommentsPart;
  /** What is said when there is nothing: each section waits for something else. */
  emptyHeading: StringKey;
  emptyBody: StringKey;
}

/** What there is to say of a section: a message on the screen, or words for those who cannot see it change. */
export const SectionNews: React.FC<SectionNewsProps> = ({ part, emptyHeading, emptyBody }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const quiet = (heading: StringKey, body: StringKey): React.ReactElement => (
    <Message tone="quiet" heading={texts.text(heading)} body={texts.text(body)} />
  );
  const { view } = part;
  switch (view.kind) {
    case 'loading':
      return <ScreenReaderOnly>{texts.text(words.loading)}</ScreenReaderOnly>;
    case 'comments':
      return <ScreenReaderOnly>{texts.text(words.loaded)}</ScreenReaderOnly>;
    case 'cancelled':
      return (
        <Message
          tone="quiet"
          heading={texts.text('AssessmentCommentsCancelledHeading')}
          body={texts.text(words.cancelledBody)}
          action={{ label: texts.text(words.load), onClick: part.refresh }}
        />
      );
    case 'offline':
      return quiet('AssessmentCommentsOfflineHeading', words.offlineBody);
    case 'failed':
      return <FailureMessage error={view.error} failedAt={view.failedAt} onRetry={part.refresh} />;
    case 'live':
      return quiet(words.liveHeading, words.liveBody);
    case 'agentUnknown':
      return quiet(words.agentUnknownHeading, words.agentUnknownBody);
    case 'notMatched':
      return quiet(words.notMatchedHeading, words.notMatchedBody);
    case 'empty':
      return quiet(emptyHeading, emptyBody);
  }
};
