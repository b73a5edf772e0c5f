import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { CategoryBadge } from './CategoryBadge';
import { CategoryFilterContext } from './CategoryFilter';

const EMPATHY = { id: 'category-1', name: 'Empathy' };
const toggle = jest.fn();
beforeEach(() => toggle.mockReset());

const badgeIn = (isOn: boolean) => (
  <CategoryFilterContext.Provider value={{ isOn, toggle }}>
    <div role="group" aria-labelledby="name">
      <CategoryBadge category={EMPATHY} nameId="name" />
    </div>
  </CategoryFilterContext.Provider>
);

it('gives all categories, and none, the same look', () => {
  renderWithTexts(
    <>
      <CategoryBadge category={null} />
      <CategoryBadge category={EMPATHY} />
      <CategoryBadge category={{ id: null, name: 'Compliance' }} />
    </>,
  );

  const looks = ['No category', 'Empathy', 'Compliance'].map((name) => screen.getByText(name).className);
  expect(new Set(looks).size).toBe(1);
});

it('is no button in a list without filters', () => {
  renderWithTexts(<CategoryBadge category={EMPATHY} />);

  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('filters by its category with a press, and says whether the list is filtered', async () => {
  const { rerender } = renderWithTexts(badgeIn(false));

  await userEvent.click(screen.getByRole('button', { name: 'Filter by Empathy', pressed: false }));

  expect(toggle).toHaveBeenCalledWith(EMPATHY);
  rerender(badgeIn(true));
  expect(screen.getByRole('button', { name: 'Filter by Empathy', pressed: true })).toBeInTheDocument();
});

it('can name its comment by the category alone', () => {
  renderWithTexts(badgeIn(false));

  expect(screen.getByRole('group', { name: 'Empathy' })).toBeInTheDocument();
});
