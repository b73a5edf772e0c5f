import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { CategoriesView, DraftProblems } from '../data/AddCommentState';
import { InsightsError, type InsightsErrorKind } from '../../../insights/http/InsightsError';
import { expectAccessible } from '../../../testing/expectAccessible';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { AddCommentCategory } from './AddCommentCategory';

const CATEGORIES = [
  { id: 'category-1', name: 'Empathy', isDefault: false },
  { id: 'category-2', name: 'Good for Training', isDefault: true },
];
const loaded = (chosenId: string | null): CategoriesView => ({
  kind: 'loaded',
  categories: CATEGORIES,
  selectedId: chosenId,
});
const failed = (kind: InsightsErrorKind): CategoriesView => ({
  kind: 'failed',
  error: new InsightsError(kind, 'commentTags.list'),
  failedAt: 0,
});

const onChange = jest.fn();
const onRetry = jest.fn();
beforeEach(() => {
  onChange.mockReset();
  onRetry.mockReset();
});

const fieldOf = (view: CategoriesView, problem?: DraftProblems['category']) => (
  <AddCommentCategory view={view} problem={problem} readOnly={false} onChange={onChange} onRetry={onRetry} />
);
const field = () => screen.getByRole('combobox', { name: 'Category' });
const options = () => screen.getAllByRole('option').map((option) => option.textContent);

it('lists the categories with the chosen one selected', async () => {
  const { container } = renderWithTexts(fieldOf(loaded('category-2')));
  expect(field()).toHaveDisplayValue('Good for Training');
  expect(options()).toEqual(['Empathy', 'Good for Training']);
  await expectAccessible(container);

  await userEvent.selectOptions(field(), 'Empathy');

  expect(onChange).toHaveBeenCalledWith('category-1');
});

it('asks for a category when the chosen one no longer exists', async () => {
  const { container } = renderWithTexts(fieldOf(loaded(null), 'missing'));

  expect(field()).toHaveDisplayValue('Choose a category');
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription('Choose a category.');
  await expectAccessible(container);
});

it('shows a placeholder while the categories load', async () => {
  const { container } = renderWithTexts(fieldOf({ kind: 'loading' }));

  expect(options()).toEqual(['Loading categories…']);
  expect(field()).toHaveAttribute('aria-busy', 'true');
  await expectAccessible(container);
});

it('says that the categories are still loading when the user sends too early', () => {
  renderWithTexts(fieldOf({ kind: 'loading' }, 'missing'));

  expect(field()).toHaveAccessibleDescription('The categories are still loading. Try again in a moment.');
});

it('says that the categories could not be loaded, and retries on click without losing the focus', async () => {
  const { container, rerender } = renderWithTexts(fieldOf(failed('unavailable')));
  expect(field()).toHaveAccessibleDescription('The categories could not be loaded. Your text is kept.');
  expect(options()).toEqual(['Categories not loaded']);
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);

  rerender(fieldOf({ kind: 'loading' }));
  expect(field()).toHaveFocus();
  rerender(fieldOf(loaded('category-2')));
  expect(field()).toHaveFocus();
});

it('says who can help without permission to see the categories, and offers no retry', async () => {
  const { container } = renderWithTexts(fieldOf(failed('notPermitted')));

  expect(field()).toHaveAccessibleDescription(
    /^You don't have permission to see the categories\. Ask your Flex/,
  );
  expect(options()).toEqual(['Categories not loaded']);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('says that the account has no categories', () => {
  renderWithTexts(fieldOf({ kind: 'loaded', categories: [], selectedId: null }));

  expect(options()).toEqual(['No categories']);
  expect(field()).toHaveAccessibleDescription(
    'This account has no categories for comments. An Insights admin can create them.',
  );
});
