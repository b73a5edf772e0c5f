import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { StringKey } from '../../../strings/en-US';
import type { SendStatus } from '../data/FeedbackSend';
import { notSavedWords } from './notSavedWords';

export interface AnnouncementProps {
  status: SendStatus | undefined;
  /** What is said while it can be undone. */
  waiting?: StringKey;
  saved: StringKey;
}

/**
 * Announces the outcome of what the user does. Entries that are read for a list are not announced, because there are many.
 * Always rendered: screen readers announce changes in a live region, but not a new one.
 */
export const Announcement: React.FC<AnnouncementProps> = ({ status, waiting, saved }) => {
  const texts = useTexts();
  return (
    <ScreenReaderOnly>
      <span aria-live="polite">
        {status?.kind === 'waiting' && waiting !== undefined && texts.text(waiting)}
        {status?.kind === 'failed' && notSavedWords(status.error, texts)}
        {status?.kind === 'saved' && texts.text(saved)}
      </span>
    </ScreenReaderOnly>
  );
};
