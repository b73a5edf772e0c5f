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
  <AddCommentCategory view={view} problem={problem} onChange={onChange} onRetry={onRetry} />
);
const field = () => screen.getByRole('combobox', { name: 'Category' });
const buttons = () => screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
const options = () => screen.getAllByRole('option').map((option) => option.textContent);

it('shows a few categories as buttons, of which one is chosen', async () => {
  const { container } = renderWithTexts(fieldOf(loaded('category-2')));
  expect(buttons()).toEqual(['Empathy', 'Good for Training']);
  expect(screen.getByRole('radio', { name: 'Good for Training' })).toBeChecked();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('radio', { name: 'Empathy' }));

  expect(onChange).toHaveBeenCalledWith('category-1');
});

it('asks for a category when none is chosen, and keeps the focus when one is', async () => {
  const { container, rerender } = renderWithTexts(fieldOf(loaded(null), 'missing'));

  const group = screen.getByRole('radiogroup', { name: 'Category' });
  expect(group).toBeInvalid();
  expect(group).toHaveAccessibleDescription('Choose a category.');
  expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('radio', { name: 'Empathy' }));
  rerender(fieldOf(loaded('category-1')));
  expect(screen.getByRole('radio', { name: 'Empathy' })).toHaveFocus();
});

it.each([
  ['many', Array.from({ length: 9 }, (_, index) => `Category ${index}`)],
  ['long names', ['Empathy', 'Follows the procedure for refunds']],
])('is a select for categories with %s', async (_, names) => {
  const categories = names.map((name, index) => ({ id: `category-${index}`, name, isDefault: false }));
  const { container } = renderWithTexts(fieldOf({ kind: 'loaded', categories, selectedId: null }, 'missing'));
  expect(options()).toEqual(['Choose a category', ...names]);
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription('Choose a category.');
  await expectAccessible(container);

  await userEvent.selectOptions(field(), names[1] ?? '');

  expect(onChange).toHaveBeenCalledWith('category-1');
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
  expect(screen.getByRole('radio', { name: 'Good for Training' })).toHaveFocus();
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
