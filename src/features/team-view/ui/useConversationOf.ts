import { useContext } from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { UnsentDraft } from '../../add-comment/data/useOrphanedDrafts';
import { ConversationLinesContext } from '../../conversation/ui/ConversationLinesContext';
import { conversationWords } from '../../conversation/ui/conversationWords';
import { segmentGroup } from './segmentGroup';

/**
 * Returns a function that names the conversation of a draft, or null while nothing is known about it.
 * @param now milliseconds since 1970
 */
export function useConversationOf(now: number): (draft: Pick<UnsentDraft, 'target'>) => string | null {
  const texts = useTexts();
  const lines = useContext(ConversationLinesContext);
  return ({ target }) => {
    const line = target && lines?.lineOf(segmentGroup(target.segmentId, null));
    if (!line || (line.task === null && line.startedAt === null)) return null;
    const { title, details } = conversationWords(line, texts, now);
    return texts.list([title, ...details]);
  };
}
