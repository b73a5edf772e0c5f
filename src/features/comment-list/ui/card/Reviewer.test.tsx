import { screen } from '@testing-library/react';
import React from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { sampleComment } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { useReviewer } from './Reviewer';
import {
  ReviewerVisibilityContext,
  type ReviewerVisibility,
} from '../../../../shared/ui/ReviewerVisibilityContext';

/** Renders what the hook returns. */
const Reviewer: React.FC<{ comment: AssessmentComment }> = ({ comment }) => useReviewer(comment);

const NAMED = { reviewerName: 'Robin Example', reviewerEmail: 'robin@example.com' };

it.each<[ReviewerVisibility, Partial<AssessmentComment>, string]>([
  [{ name: true, email: false }, NAMED, 'Reviewer: Robin Example'],
  [{ name: true, email: true }, NAMED, 'Reviewer: Robin Example (robin@example.com)'],
  [{ name: true, email: true }, { reviewerEmail: null }, 'Reviewer: Robin Example'],
  [{ name: true, email: true }, { ...NAMED, reviewerName: null }, 'Reviewer: robin@example.com'],
  [{ name: true, email: true }, { reviewerName: null }, 'Reviewer not named'],
])('with %j and %j shows "%s"', (shown, of, expected) => {
  const { container } = renderWithTexts(
    <ReviewerVisibilityContext.Provider value={shown}>
      <Reviewer comment={sampleComment(of)} />
    </ReviewerVisibilityContext.Provider>,
  );

  expect(container.textContent).toBe(expected);
});

it('shows only the name, because each comment has one', () => {
  renderWithTexts(<Reviewer comment={sampleComment(NAMED)} />);

  expect(screen.getByText('Reviewer:')).toHaveStyle({ position: 'absolute', width: '1px' });
});

it('renders nothing when reviewers are not to be shown', () => {
  const { container } = renderWithTexts(
    <ReviewerVisibilityContext.Provider value={{ name: false, email: false }}>
      <Reviewer comment={sampleComment(NAMED)} />
    </ReviewerVisibilityContext.Provider>,
  );

  expect(container).toBeEmptyDOMElement();
});
