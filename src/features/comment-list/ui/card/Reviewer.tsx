import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { ReviewerVisibilityContext } from '../../../../shared/ui/ReviewerVisibilityContext';
import { SearchHits } from '../../../../shared/ui/SearchHits';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** The author of a comment, as far as the user is allowed to see it; null if nothing is to be shown. */
export function useReviewer(comment: AssessmentComment): React.ReactElement | null {
  const visibility = useContext(ReviewerVisibilityContext);
  const name = visibility.name ? comment.reviewerName : null;
  const email = visibility.email ? comment.reviewerEmail : null;
  if (name !== null || email !== null) return <Reviewer name={name} email={email} />;
  return visibility.name ? <NoReviewer /> : null;
}

/** Stands for the name in the text, to find what is before and after it. */
const PLACE = '\u0000';

/** The name alone is visible, because each comment has one. Screen readers also get what it is. */
const Reviewer: React.FC<{ name: string | null; email: string | null }> = ({ name, email }) => {
  const texts = useTexts();
  const [before = '', after = ''] = texts.text('AssessmentCommentsReviewer', { name: PLACE }).split(PLACE);
  const visible =
    name !== null && email !== null
      ? texts.text('AssessmentCommentsReviewerWithEmail', { name, email })
      : (name ?? email ?? '');
  return (
    <>
      {before !== '' && <ScreenReaderOnly>{before}</ScreenReaderOnly>}
      <span>
        <SearchHits text={visible} />
      </span>
      {after !== '' && <ScreenReaderOnly>{after}</ScreenReaderOnly>}
    </>
  );
};

const NoReviewer: React.FC = () => <>{useTexts().text('AssessmentCommentsNoReviewer')}</>;
