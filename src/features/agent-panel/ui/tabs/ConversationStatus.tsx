import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useEffect, useState } from 'react';
import type { CommentListState, CommentsView } from '../../../../shared/data/CommentListState';
import type { Texts } from '../../../../strings/Texts';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { countOf } from './TabLabel';

/** A screen reader announces the same words again only if the region was empty in between. */
const ANNOUNCE_AFTER_MS = 100;

/** Says once how many comments the newly selected conversation has; nothing when they are refreshed. */
export const ConversationStatus: React.FC<{ conversation: CommentListState | null }> = ({ conversation }) => {
  const texts = useTexts();
  const subject = conversation?.subject ?? null;
  const [said, setSaid] = useState({ subject, words: '' });
  if (said.subject !== subject) setSaid({ subject, words: '' });
  const words = said.words === '' && conversation ? wordsOf(conversation.view, texts) : '';
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(() => setSaid({ subject, words }), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [subject, words]);
  return (
    <ScreenReaderOnly>
      <span role="status">{said.words}</span>
    </ScreenReaderOnly>
  );
};

/** Empty as long as there is nothing to say. A failure has a message of its own. */
function wordsOf(view: CommentsView, texts: Texts): string {
  if (view.kind === 'empty' || view.kind === 'live') {
    return texts.text('AssessmentCommentsConversationEmptyHeading');
  }
  const count = countOf(view, texts);
  return count ? texts.text('AssessmentCommentsConversationCount', { comments: count.words }) : '';
}
