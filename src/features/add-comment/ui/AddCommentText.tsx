import React from 'react';
import type { AddCommentState, DraftProblems } from '../data/AddCommentState';
import { LimitedTextArea } from '../../../shared/ui/form/LimitedTextArea';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface AddCommentTextProps {
  text: string;
  length: AddCommentState['textLength'];
  problem: DraftProblems['text'];
  onChange: (text: string) => void;
}

/** The text field of a new comment. */
export const AddCommentText = React.forwardRef<HTMLTextAreaElement, AddCommentTextProps>(
  ({ text, length, problem, onChange }, ref) => {
    const texts = useTexts();
    const words = {
      empty: texts.text('AssessmentCommentsAddTextEmpty'),
      tooLong: texts.text('AssessmentCommentsAddTextTooLong', { limit: texts.number(length.limit) }),
    };
    return (
      <LimitedTextArea
        ref={ref}
        id="assessment-comments-add-text"
        label={texts.text('AssessmentCommentsAddText')}
        text={text}
        length={length}
        isRequired
        problem={problem ? words[problem] : null}
        onChange={onChange}
      />
    );
  },
);
AddCommentText.displayName = 'AddCommentText';
