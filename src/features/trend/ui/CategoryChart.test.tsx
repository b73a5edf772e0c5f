import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { CategoryTrend } from '../data/commentSummary';
import type { MoreStatus } from '../../../shared/data/CommentListState';
import { expectAccessible } from '../../../testing/expectAccessible';
import { FLAT_TREND, SAMPLE_TREND } from '../../../testing/fixtures/sampleTrends';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { CategoryChart } from './CategoryChart';

const show = (trend: CategoryTrend, more: MoreStatus = 'none') =>
  renderWithTexts(
    <>
      <h3>Comments</h3>
      <CategoryChart idPrefix="list" trend={trend} more={more} />
    </>,
  );

it('draws one box for each category in each column, and has a text alternative', async () => {
  const { container } = show(SAMPLE_TREND);

  const picture = screen.getByRole('img', { name: /per day from Mar 10, 2026 to Mar 12, 2026, at most 5/ });
  expect(picture.querySelectorAll('g')).toHaveLength(3);
  // A rectangle with its own fill is the texture over a bar.
  const boxes = [...picture.querySelectorAll('g')].map(
    (column) => column.querySelectorAll('rect:not([fill])').length,
  );
  expect(boxes).toEqual([1, 0, 2]);
  const legend = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(legend.map((each) => each.textContent)).toEqual(['Empathy', 'Other categories']);
  await expectAccessible(container);
});

it('shows the same numbers as a table, newest first', async () => {
  const { container } = show(SAMPLE_TREND);

  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));

  const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Day', 'Empathy', 'Other categories'],
    ['Mar 12, 2026', '3', '2'],
    ['Mar 11, 2026', '0', '0'],
    ['Mar 10, 2026', '1', '0'],
  ]);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('says which comments are left out: not loaded, undated, older, or dated in the future', () => {
  show({ ...SAMPLE_TREND, undatedCount: 2, earlierCount: 1, laterCount: 3 }, 'available');

  expect(
    screen.getByText(
      "Based on 12 loaded comments. 2 undated comments aren't shown. 1 older comment isn't shown. 3 comments dated in the future aren't shown.",
    ),
  ).toBeInTheDocument();
});

it('renders nothing without a trend', () => {
  show(FLAT_TREND);

  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
