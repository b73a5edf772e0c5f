import React, { useContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { ReviewerVisibilityContext } from '../../../../shared/ui/ReviewerVisibilityContext';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** Who wrote a comment, as far as the reader is to know. */
export const Reviewer: React.FC<{ comment: AssessmentComment }> = ({ comment }) => {
  const texts = useTexts();
  const shown = useContext(ReviewerVisibilityContext);
  const name = shown.name ? comment.reviewerName : null;
  const email = shown.email ? comment.reviewerEmail : null;
  if (name !== null && email !== null) {
    return <span>{texts.text('AssessmentCommentsReviewerWithEmail', { name, email })}</span>;
  }
  const either = name ?? email;
  if (either !== null) return <span>{texts.text('AssessmentCommentsReviewer', { name: either })}</span>;
  return shown.name ? <span>{texts.text('AssessmentCommentsNoReviewer')}</span> : null;
};
