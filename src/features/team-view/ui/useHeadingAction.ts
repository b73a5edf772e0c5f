import { useMemo } from 'react';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { StringKey } from '../../../strings/en-US';
import type { HeadingAction } from '../../conversation/ui/HeadingActionContext';
import type { ConversationForm } from '../data/useConversationForm';

/**
 * The button beside the heading of each conversation, which opens the form for a comment on it.
 * @param isBegun null for users who cannot add comments
 */
export function useHeadingAction(
  isBegun: ConversationForm['isBegun'] | null,
  onAddTo: (group: CommentGroup) => void,
): HeadingAction | null {
  const texts = useTexts();
  return useMemo(() => {
    if (!isBegun) return null;
    const words = (label: StringKey, name: StringKey) => ({
      label: texts.text(label),
      name: texts.text(name),
    });
    const add = words('AssessmentCommentsAddHere', 'AssessmentCommentsAdd');
    const resume = words('AssessmentCommentsContinueHere', 'AssessmentCommentsAddContinue');
    return {
      wordsOf({ segmentIds }) {
        if (segmentIds.length === 0) return null;
        return isBegun(segmentIds) ? resume : add;
      },
      onPress: onAddTo,
    };
  }, [isBegun, onAddTo, texts]);
}
