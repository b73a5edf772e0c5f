import { useContext, useMemo } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import type { CommentGroup, CommentGroups } from '../../../../shared/data/CommentListState';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { ConversationLinesContext } from '../../../conversation/ui/ConversationLinesContext';
import { conversationWords } from '../../../conversation/ui/conversationWords';
import { dividerPlaces } from './dividers';
import type { DividerKind } from './ListDivider';

/** What a row shows of the group of its comment. */
export interface GroupedRow {
  divider: DividerKind | null;
  startOf: CommentGroup | null;
  conversation: string | null;
}

/** Returns the function that says what a row shows of its group. It takes the same time for each row of any list. */
export function useGroupedRows(
  comments: readonly AssessmentComment[],
  groups: CommentGroups | undefined,
  now: number,
): (index: number) => GroupedRow {
  const texts = useTexts();
  const lines = useContext(ConversationLinesContext);
  const places = useMemo(() => dividerPlaces(comments, groups), [comments, groups]);
  const groupAt = (index: number): CommentGroup | undefined => groups?.get(comments[index]?.key ?? '');
  const dividerAt = (index: number): DividerKind | null => {
    if (index === places.newSinceLastVisit) return 'new';
    return index === places.earlier ? 'earlier' : null;
  };
  return (index) => {
    const group = groupAt(index);
    const divider = dividerAt(index);
    if (!lines || !group) return { divider, startOf: null, conversation: null };
    return {
      divider,
      startOf: group === groupAt(index - 1) ? null : group,
      conversation: conversationWords(lines.lineOf(group), texts, now).full,
    };
  };
}
