import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { NO_FILTERS } from '../../filters/data/CommentFilters';
import { expectAccessible } from '../../../testing/expectAccessible';
import { sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { NOON } from '../../../testing/fixtures/sampleComments';
import {
  STATS_WITH_TONES,
  STATS_WITHOUT_TONES,
  statsOf,
  TONED_COMMENTS,
} from '../../../testing/fixtures/sampleStats';
import { SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { ToneFigures } from './ToneFigures';

const { toneOf } = SAMPLE_TONES;
const named = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

it('counts the tones of the last 30 days, and compares them with the 30 days before', async () => {
  const { container } = renderWithTexts(
    <ToneFigures stats={STATS_WITH_TONES} filters={sampleFilters()} more="none" />,
  );

  expect(screen.getByRole('group', { name: 'Last 30 days' })).toBeInTheDocument();
  expect(named()).toEqual([
    '3 strengths (+2)2 more than in the 30 days before',
    '1 to improve (−1)1 fewer than in the 30 days before',
    '1 must fix',
  ]);
  await expectAccessible(container);
});

it('shows no difference to days that are not loaded, and no zero for what must be fixed', () => {
  const stats = statsOf(TONED_COMMENTS.slice(0, 4), toneOf, NOON, false);
  renderWithTexts(<ToneFigures stats={stats} filters={sampleFilters()} more="available" />);

  expect(named()).toEqual(['3 strengths', '1 to improve']);
  expect(screen.getByText('of 4 loaded')).toBeInTheDocument();
});

it('shows whole figures of a list that has more, when only the days before are not loaded', () => {
  const stats = statsOf(TONED_COMMENTS.slice(0, 8), toneOf, NOON, false);
  renderWithTexts(<ToneFigures stats={stats} filters={sampleFilters()} more="available" />);

  expect(named()).toEqual(['3 strengths', '1 to improve', '1 must fix']);
  expect(screen.queryByText(/loaded/)).not.toBeInTheDocument();
});

it('filters by exactly what a figure counts, and a second press ends that', async () => {
  const filters = sampleFilters();
  const { rerender } = renderWithTexts(
    <ToneFigures stats={STATS_WITH_TONES} filters={filters} more="none" />,
  );

  await userEvent.click(screen.getByRole('button', { name: /to improve/, pressed: false }));
  expect(filters.clear).toHaveBeenCalledTimes(1);
  expect(filters.change).toHaveBeenLastCalledWith({ tone: 'improve', period: 'last30Days' });

  const chosen = { ...NO_FILTERS, tone: 'improve', period: 'last30Days' } as const;
  rerender(<ToneFigures stats={STATS_WITH_TONES} filters={{ ...filters, chosen }} more="none" />);
  await userEvent.click(screen.getByRole('button', { name: /to improve/, pressed: true }));
  expect(filters.change).toHaveBeenLastCalledWith({
    tone: null,
    period: 'all',
    categoryKey: null,
    feedback: null,
  });
});

it('renders nothing where no tone is used', () => {
  const { container } = renderWithTexts(
    <ToneFigures stats={STATS_WITHOUT_TONES} filters={sampleFilters()} more="none" />,
  );

  expect(container).toBeEmptyDOMElement();
});
