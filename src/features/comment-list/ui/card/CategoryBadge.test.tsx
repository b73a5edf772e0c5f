import { screen } from '@testing-library/react';
import React from 'react';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { CategoryBadge } from './CategoryBadge';

it('gives a category the same color everywhere', () => {
  const category = { id: null, name: 'Empathy' };
  renderWithTexts(
    <>
      <CategoryBadge category={category} />
      <CategoryBadge category={{ ...category }} />
    </>,
  );

  const [first, second] = screen.getAllByText('Empathy');
  expect(first?.className).toBe(second?.className);
});

it('gives comments without a category another color', () => {
  renderWithTexts(
    <>
      <CategoryBadge category={null} />
      <CategoryBadge category={{ id: null, name: 'Empathy' }} />
    </>,
  );

  expect(screen.getByText('No category').className).not.toBe(screen.getByText('Empathy').className);
});
