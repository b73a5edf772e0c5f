import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { NO_FILTERS } from '../../filters/data/CommentFilters';
import { expectAccessible } from '../../../testing/expectAccessible';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { sampleFilters } from '../../../testing/fixtures/sampleFilters';
import {
  STATS_WITH_TONES,
  STATS_WITHOUT_TONES,
  statsOf,
  TONED_COMMENTS,
} from '../../../testing/fixtures/sampleStats';
import { SAMPLE_TONES } from '../../../testing/fixtures/sampleTones';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { SummaryLine } from './SummaryLine';

const lineOf = (stats = STATS_WITH_TONES, filters = sampleFilters(), more: 'none' | 'available' = 'none') => (
  <SummaryLine stats={stats} filters={filters} feedback={null} more={more} now={NOON} />
);
const named = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

it('says how many comments there are, when the last one was written, and how many are recent, by tone', async () => {
  const { container } = renderWithTexts(lineOf());

  expect(container).toHaveTextContent(/^11/);
  expect(screen.getByText('11 comments')).toBeInTheDocument();
  expect(screen.getByText(/^last one /)).toBeInTheDocument();
  expect(named()).toEqual(['7 in 30 days', '33 strengths', '11 to improve', '11 must fix']);
  await expectAccessible(container);
});

it('does not claim to be whole while there may be more', () => {
  const stats = statsOf(TONED_COMMENTS.slice(0, 4), SAMPLE_TONES.toneOf, NOON, false);
  const { container } = renderWithTexts(lineOf(stats, sampleFilters(), 'available'));

  expect(container).toHaveTextContent(/^4\+/);
  expect(screen.getByText('4 comments loaded')).toBeInTheDocument();
  expect(named()).toEqual(['4+ in 30 days', '3+3 strengths', '1+1 to improve']);
});

it('has no figures by tone where no tone is used', () => {
  renderWithTexts(lineOf(STATS_WITHOUT_TONES));

  expect(named()).toEqual(['3 in 30 days']);
});

it.each([
  [/in 30 days$/, { period: 'last30Days' }],
  [/to improve$/, { tone: 'improve', period: 'last30Days' }],
] as const)(
  'filters by exactly what a figure counts, and a second press ends that (%#)',
  async (name, choice) => {
    const filters = sampleFilters();
    const { rerender } = renderWithTexts(lineOf(STATS_WITH_TONES, filters));
    await userEvent.click(screen.getByRole('button', { name, pressed: false }));
    expect(filters.change).toHaveBeenLastCalledWith(choice);

    rerender(lineOf(STATS_WITH_TONES, { ...filters, chosen: { ...NO_FILTERS, ...choice } }));
    await userEvent.click(screen.getByRole('button', { name, pressed: true }));
    expect(filters.change).toHaveBeenLastCalledWith({ tone: null, period: 'all', categoryKey: null });
  },
);
