import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { CommentSummary } from '../data/commentSummary';
import { expectAccessible } from '../../../testing/expectAccessible';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { CommentSummaryLine } from './CommentSummaryLine';

const DAY_MS = 86_400_000;
const summary = (categoryCount: number, changes: Partial<CommentSummary> = {}): CommentSummary => ({
  count: 1_200,
  categories: Array.from({ length: categoryCount }, (_, index) => ({
    key: String(index),
    name: `Category ${index + 1}`,
    count: 9 - index,
  })),
  period: { from: NOON - 9 * DAY_MS, to: NOON },
  ...changes,
});
const named = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('shows the number of comments, their period, and the number in each category', async () => {
  const { container } = renderWithTexts(<CommentSummaryLine summary={summary(2)} more="none" />);

  expect(screen.getByText('1,200 comments, from Mar 3, 2026 to Mar 12, 2026')).toBeInTheDocument();
  expect(named()).toEqual(['Category 1 (9)', 'Category 2 (8)']);
  await expectAccessible(container);
});

it('says that it counts only loaded comments while there may be more', () => {
  renderWithTexts(<CommentSummaryLine summary={summary(1, { count: 50 })} more="available" />);

  expect(screen.getByText('50 comments loaded, from Mar 3, 2026 to Mar 12, 2026')).toBeInTheDocument();
});

it('shows a single day once, and no period without dated comments', () => {
  const { rerender } = renderWithTexts(
    <CommentSummaryLine summary={summary(1, { count: 1, period: { from: NOON, to: NOON } })} more="none" />,
  );
  expect(screen.getByText('1 comment, on Mar 12, 2026')).toBeInTheDocument();

  rerender(<CommentSummaryLine summary={summary(1, { count: 2, period: null })} more="none" />);
  expect(screen.getByText('2 comments')).toBeInTheDocument();
});

it('collapses more than six categories', async () => {
  renderWithTexts(<CommentSummaryLine summary={summary(9)} more="none" />);
  expect(named()).toHaveLength(6);

  await userEvent.click(screen.getByRole('button', { name: 'and 3 more', expanded: false }));
  expect(named()).toHaveLength(9);

  await userEvent.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }));
  expect(named()).toHaveLength(6);
});
