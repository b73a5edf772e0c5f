import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { MoreStatus } from '../../../shared/data/CommentListState';
import type { CommentStats } from '../data/useCommentStats';
import { expectAccessible } from '../../../testing/expectAccessible';
import { sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { NOON } from '../../../testing/fixtures/sampleComments';
import {
  STATS_OF_ONE,
  STATS_WITH_TONES,
  STATS_WITHOUT_TONES,
  statsOf,
  TONED_COMMENTS,
} from '../../../testing/fixtures/sampleStats';
import { commentIn, SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { Overview } from './Overview';

const { toneOf } = SAMPLE_TONES;
const DAY_MS = 86_400_000;
const show = (stats: CommentStats, filters = sampleFilters(), more: MoreStatus = 'none') =>
  renderWithTexts(
    <>
      <h3>Comments</h3>
      <Overview stats={stats} filters={filters} more={more} />
    </>,
  );

it('draws two lines with a mark on each month, and has a text alternative', async () => {
  const { container } = show(STATS_WITH_TONES);

  const picture = screen.getByRole('img', {
    name: 'Feedback over time: per month from Apr 2025 to Mar 2026, 4 strengths and 5 to improve, at most 3 in one month',
  });
  expect(picture.querySelectorAll('path')).toHaveLength(2 * 12);
  expect(picture.querySelectorAll('[stroke-dasharray]')).toHaveLength(1);
  expect([...picture.querySelectorAll('title')].pop()).toHaveTextContent(
    'Mar 2026, 3 strengths, 2 to improve',
  );
  expect(screen.getByText('Strengths')).toBeInTheDocument();
  expect(screen.getByText('To improve')).toBeInTheDocument();
  expect(screen.getByText('2 are neither strengths nor to improve.')).toBeInTheDocument();
  await expectAccessible(container);
});

it('shows the same numbers as a table that does not scroll, newest first', async () => {
  const { container } = show(STATS_WITH_TONES);

  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));

  const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows.slice(0, 4)).toEqual([
    ['Month', 'Strengths', 'To improve'],
    ['Mar 2026', '3', '2'],
    ['Feb 2026', '1', '2'],
    ['Jan 2026', '0', '0'],
  ]);
  expect(rows).toHaveLength(13);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('says what the lines are of, and what they leave out', () => {
  const comments = [
    commentIn('Good for Training', NOON),
    commentIn('Compliance', null),
    commentIn('Compliance', NOON + 400 * DAY_MS),
  ];
  const filters = sampleFilters({ tones: [{ tone: 'mustFix', count: 2 }] });
  show(statsOf(comments, toneOf, NOON, false), filters, 'available');

  expect(
    screen.getByText(
      '"To improve" includes "must fix". Based on 3 loaded comments. Mar 2026 is not fully loaded. 1 undated comment isn\'t shown. 1 comment dated in the future isn\'t shown.',
    ),
  ).toBeInTheDocument();
});

it('lists the topics to improve, the most frequent first, each as a filter', async () => {
  const filters = sampleFilters();
  show(statsOf(TONED_COMMENTS, toneOf, NOON, false), filters, 'available');

  const topics = screen.getAllByRole('listitem').map((item) => within(item).getByRole('button'));
  expect(topics.map(({ textContent }) => textContent)).toEqual(['Needs Improvement3', 'Compliance2']);
  expect(screen.getByText('Last 90 days, of 11 loaded')).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Compliance 2', pressed: false }));
  expect(filters.clear).toHaveBeenCalledTimes(1);
  expect(filters.change).toHaveBeenLastCalledWith({ categoryKey: 'id:Compliance', period: 'last90Days' });
});

it('has the categories as bars where no tone is set, each as a filter', async () => {
  const filters = sampleFilters();
  const { container } = show(STATS_WITHOUT_TONES, filters);

  expect(screen.getByRole('heading', { name: 'By category' })).toBeInTheDocument();
  expect(screen.getByText('3 comments')).toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Good for Training 3' }));
  expect(filters.change).toHaveBeenLastCalledWith({ categoryKey: 'id:category-1', period: 'all' });
});

it('collapses more than six categories', async () => {
  const comments = Array.from({ length: 9 }, (_, index) => commentIn(`Category ${index}`, NOON));
  show(statsOf(comments, () => null, NOON));
  expect(screen.getAllByRole('listitem')).toHaveLength(6);

  await userEvent.click(screen.getByRole('button', { name: 'and 3 more', expanded: false }));
  expect(screen.getAllByRole('listitem')).toHaveLength(9);
});

it('renders nothing for one comment without a tone', () => {
  show(STATS_OF_ONE);

  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
