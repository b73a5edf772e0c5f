import React, { useContext } from 'react';
import type { AssessmentComment } from '../insights/AssessmentComment';
import { ReviewerContext } from './ReviewerContext';
import { useTexts } from './TextsContext';

/** Who wrote a comment, as far as the reader is to know. */
export const Reviewer: React.FC<{ comment: AssessmentComment }> = ({ comment }) => {
  const texts = useTexts();
  const shown = useContext(ReviewerContext);
  const name = shown.name ? comment.reviewerName : null;
  const email = shown.email ? comment.reviewerEmail : null;
  if (name !== null && email !== null) {
    return <span>{texts.text('AssessmentCommentsReviewerWithEmail', { name, email })}</span>;
  }
  const either = name ?? email;
  if (either !== null) return <span>{texts.text('AssessmentCommentsReviewer', { name: either })}</span>;
  return shown.name ? <span>{texts.text('AssessmentCommentsNoReviewer')}</span> : null;
};
