import { screen } from '@testing-library/react';
import React from 'react';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { CategoryBadge } from './CategoryBadge';

it('gives one category the same colour wherever it stands', () => {
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

it('tells a comment without a category from one that has any', () => {
  renderWithTexts(
    <>
      <CategoryBadge category={null} />
      <CategoryBadge category={{ id: null, name: 'Empathy' }} />
    </>,
  );

  expect(screen.getByText('No category').className).not.toBe(screen.getByText('Empathy').className);
});
