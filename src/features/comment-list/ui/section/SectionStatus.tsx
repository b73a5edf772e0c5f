import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useState } from 'react';
import type { CommentListState, CommentsView } from '../../../../shared/data/CommentListState';
import type { StringKey } from '../../../../strings/en-US';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { FailureMessage } from '../../../../shared/ui/FailureMessage';
import { Message } from '../../../../shared/ui/Message';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useElapsed } from '../../../../shared/useElapsed';

export interface SectionStatusProps {
  list: CommentListState;
  /** The message of an empty list; each section waits for something different. */
  emptyHeading: StringKey;
  emptyBody: StringKey;
  /** For screen readers only. On a surface with two lists, each list announces which one it is. */
  loadingWords?: StringKey | undefined;
  /** Null where the surface announces that the list has loaded. */
  loadedWords?: StringKey | null | undefined;
}

/** A screen reader does not announce text that appears at the same time as the live region around it. */
const ANNOUNCE_AFTER_MS = 100;

/** The status of a section: a visible message, or an announcement for screen readers. */
export const SectionStatus: React.FC<SectionStatusProps> = (props) => {
  const { list, emptyHeading, emptyBody, loadingWords, loadedWords } = props;
  const texts = useTexts();
  const words = useAudienceWords();
  const canAnnounce = useElapsed(ANNOUNCE_AFTER_MS);
  const wasEmpty = usePreviousScreen(list.view.kind) === 'empty';
  const quiet = (heading: StringKey, body: StringKey): React.ReactElement => (
    <Message tone="quiet" heading={texts.text(heading)} body={texts.text(body)} />
  );
  const announcement = (key: StringKey): React.ReactElement | null =>
    canAnnounce ? <ScreenReaderOnly>{texts.text(key)}</ScreenReaderOnly> : null;
  const { view } = list;
  switch (view.kind) {
    case 'loading':
      return announcement(loadingWords ?? words.loading);
    case 'comments':
      // The form or the count of new comments already announces the first comment of an empty list.
      if (wasEmpty || loadedWords === null) return null;
      return announcement(loadedWords ?? words.loaded);
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

/** The kind of the previous screen; null on the first one. */
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
