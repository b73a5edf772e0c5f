import { screen } from '@testing-library/react';
import React from 'react';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { NewCount } from './NewCount';

it.each([
  [3, '3'],
  [99, '99'],
  [100, '99+'],
])('shows %d new comments as "%s", so that the header keeps its width', (count, digits) => {
  const { container } = renderWithTexts(<NewCount count={count} />);
  expect(container.querySelector('[aria-hidden]')?.textContent).toBe(digits);
});

it('has a tooltip, and words for screen readers only once', () => {
  renderWithTexts(
    <button>
      Feedback
      <NewCount count={3} />
    </button>,
  );

  expect(screen.getByTitle('3 new')).toHaveTextContent('3');
  expect(screen.getByRole('button')).toHaveAccessibleName('Feedback 3 new comments');
});
