import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useState } from 'react';
import type { CommentListState, CommentsView } from '../../../../shared/data/CommentListState';
import type { StringKey } from '../../../../strings/en-US';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { FailureMessage } from '../../../../shared/ui/FailureMessage';
import { Message } from '../../../../shared/ui/Message';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useElapsed } from './useElapsed';

export interface SectionStatusProps {
  list: CommentListState;
  /** What is said when there is nothing: each section waits for something else. */
  emptyHeading: StringKey;
  emptyBody: StringKey;
  /** Only heard. Where two lists stand below each other, each says which it is. */
  loadingWords?: StringKey;
  loadedWords?: StringKey;
}

/** Of words that come together with the region around them, a screen reader says nothing. */
const HEARD_AFTER_MS = 100;

/** What there is to say of a section: a message on the screen, or words for those who cannot see it change. */
export const SectionStatus: React.FC<SectionStatusProps> = (props) => {
  const { list, emptyHeading, emptyBody, loadingWords, loadedWords } = props;
  const texts = useTexts();
  const words = useAudienceWords();
  const isHeard = useElapsed(HEARD_AFTER_MS);
  const wasEmpty = usePreviousScreen(list.view.kind) === 'empty';
  const quiet = (heading: StringKey, body: StringKey): React.ReactElement => (
    <Message tone="quiet" heading={texts.text(heading)} body={texts.text(body)} />
  );
  const spoken = (key: StringKey): React.ReactElement | null =>
    isHeard ? <ScreenReaderOnly>{texts.text(key)}</ScreenReaderOnly> : null;
  const { view } = list;
  switch (view.kind) {
    case 'loading':
      return spoken(loadingWords ?? words.loading);
    case 'comments':
      // A first comment is announced where it comes from: the form, or the count of what is new.
      return wasEmpty ? null : spoken(loadedWords ?? words.loaded);
    case 'cancelled':
      return (
        <Message
          tone="quiet"
          heading={texts.text('AssessmentCommentsCancelledHeading')}
          body={texts.text(words.cancelledBody)}
          action={{ label: texts.text(words.load), onClick: list.refresh }}
        />
      );
    case 'offline':
      return quiet('AssessmentCommentsOfflineHeading', words.offlineBody);
    case 'failed':
      return <FailureMessage error={view.error} failedAt={view.failedAt} onRetry={list.refresh} />;
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

/** The kind of screen before the present one; null at first. */
function usePreviousScreen(kind: CommentsView['kind']): CommentsView['kind'] | null {
  const [screens, setScreens] = useState<{
    kind: CommentsView['kind'];
    previous: CommentsView['kind'] | null;
  }>({
    kind,
    previous: null,
  });
  if (screens.kind === kind) return screens.previous;
  setScreens({ kind, previous: screens.kind });
  return screens.kind;
}
