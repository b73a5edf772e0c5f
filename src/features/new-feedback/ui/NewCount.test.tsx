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
