import React, { useContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { ReviewerVisibilityContext } from '../../../../shared/ui/ReviewerVisibilityContext';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** The author of a comment, as far as the user is allowed to see it. */
export const Reviewer: React.FC<{ comment: AssessmentComment }> = ({ comment }) => {
  const texts = useTexts();
  const visibility = useContext(ReviewerVisibilityContext);
  const name = visibility.name ? comment.reviewerName : null;
  const email = visibility.email ? comment.reviewerEmail : null;
  if (name !== null && email !== null) {
    return <span>{texts.text('AssessmentCommentsReviewerWithEmail', { name, email })}</span>;
  }
  const either = name ?? email;
  if (either !== null) return <span>{texts.text('AssessmentCommentsReviewer', { name: either })}</span>;
  return visibility.name ? <span>{texts.text('AssessmentCommentsNoReviewer')}</span> : null;
};
