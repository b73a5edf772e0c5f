import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { NO_FILTERS } from '../../filters/data/CommentFilters';
import { expectAccessible } from '../../../testing/expectAccessible';
import { fakeIntersections, type FakeIntersections } from '../../../testing/fakes/fakeIntersections';
import { sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { CategoryChips } from './CategoryChips';

const CATEGORIES = Array.from({ length: 12 }, (_, index) => ({
  key: String(index),
  name: index === 11 ? null : `Category ${index + 1}`,
  count: 20 - index,
}));
const chipsOf = (filters = sampleFilters()) => <CategoryChips categories={CATEGORIES} filters={filters} />;
const chips = () => [...screen.getByRole('list').querySelectorAll('button')];
const enabled = () => chips().filter(({ disabled }) => !disabled);

let intersections: FakeIntersections;
beforeEach(() => {
  intersections = fakeIntersections();
});
/** Lets one line have room for so many chips. */
const fit = (count: number): void => {
  const items = [...screen.getByRole('list').children];
  act(() => items.forEach((item, place) => intersections.show(item, place < count ? 1 : 0)));
};

it('shows those categories that one line has room for, and counts the others', async () => {
  const { container } = renderWithTexts(chipsOf());
  fit(3);

  expect(enabled().map(({ textContent }) => textContent)).toEqual([
    'Category 120',
    'Category 219',
    'Category 318',
  ]);
  expect(screen.getByRole('button', { name: '9 more categories', expanded: false })).toBeInTheDocument();
  await expectAccessible(container);
});

it('unfolds all categories, and folds them again', async () => {
  const { container } = renderWithTexts(chipsOf());
  fit(11);
  await userEvent.click(screen.getByRole('button', { name: /more categor/ }));

  expect(enabled()).toHaveLength(12);
  expect(screen.getByRole('button', { name: 'No category 9' })).toBeInTheDocument();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }));
  fit(2);
  expect(enabled()).toHaveLength(2);
});

it('filters by a category, and a second press ends that', async () => {
  const filters = sampleFilters();
  const { rerender } = renderWithTexts(chipsOf(filters));
  await userEvent.click(screen.getByRole('button', { name: 'Category 2 19', pressed: false }));
  expect(filters.clear).toHaveBeenCalledTimes(1);
  expect(filters.change).toHaveBeenLastCalledWith({ categoryKey: '1' });

  rerender(chipsOf({ ...filters, chosen: { ...NO_FILTERS, categoryKey: '1' } }));
  await userEvent.click(screen.getByRole('button', { name: 'Category 2 19', pressed: true }));
  expect(filters.change).toHaveBeenLastCalledWith({
    tone: null,
    period: 'all',
    categoryKey: null,
    feedback: null,
  });
});
