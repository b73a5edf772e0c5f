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
    expect(filters.change).toHaveBeenLastCalledWith({
      tone: null,
      period: 'all',
      categoryKey: null,
      feedback: null,
    });
  },
);

describe('what the agent acknowledged', () => {
  const FIGURES = { acknowledged: 2, openReviews: 0, known: 5, isWhole: true };
  const withFeedback = (changes: Partial<typeof FIGURES>, more: 'none' | 'available' = 'none') => (
    <SummaryLine
      stats={STATS_WITHOUT_TONES}
      filters={FILTERS}
      feedback={{ ...FIGURES, ...changes }}
      more={more}
      now={NOON}
    />
  );
  const FILTERS = sampleFilters();
  const figures = () => named().slice(1);

  it.each<[string, Partial<typeof FIGURES>, 'none' | 'available', string[]]>([
    ['all of it', {}, 'none', ['Acknowledged 2 of 5']],
    ['a part of a long list', {}, 'available', ['Acknowledged 2 of the newest 5']],
    ['a part of the entries', { isWhole: false }, 'none', ['Acknowledged 2 of the newest 5']],
    ['reviews, too', { openReviews: 2 }, 'none', ['Acknowledged 2 of 5', '2 reviews asked for']],
    ['nothing yet', { known: 0 }, 'none', []],
  ])('is a figure when there is %s', async (_, changes, more, expected) => {
    const { container } = renderWithTexts(withFeedback(changes, more));

    expect(figures()).toEqual(expected);
    await expectAccessible(container);
  });

  it('filters the list', async () => {
    renderWithTexts(withFeedback({ openReviews: 1 }));

    await userEvent.click(screen.getByRole('button', { name: 'Acknowledged 2 of 5' }));
    expect(FILTERS.change).toHaveBeenLastCalledWith({ feedback: 'acknowledged' });
    await userEvent.click(screen.getByRole('button', { name: '1 review asked for' }));
    expect(FILTERS.change).toHaveBeenLastCalledWith({ feedback: 'reviewAsked' });
  });
});
