import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { sampleComments } from '../../../testing/fixtures/sampleComments';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { FLAT_TREND, SAMPLE_TREND } from '../../../testing/fixtures/sampleTrends';
import { FeedbackPanel } from './FeedbackPanel';

const NOTHING_NEW = { count: 0, markAllSeen: jest.fn() };

/** The panel without filters and without a trend. */
const panel = (conversation: CommentListState | null, recent: CommentListState, trend = FLAT_TREND) => (
  <FeedbackPanel
    conversation={conversation}
    recent={recent}
    filters={sampleFilters()}
    trend={trend}
    newFeedback={NOTHING_NEW}
  />
);

const MINUTE_MS = 60_000;
const minutesAgo = (minutes: number) => Date.now() - minutes * MINUTE_MS - 1_000;

it('shows the feedback on the selected conversation first, then the recent feedback', async () => {
  const { container } = renderWithTexts(
    <>
      <h2>Feedback</h2>
      {panel(sampleCommentListState({ kind: 'live' }), sampleCommentListState({ kind: 'empty' }))}
    </>,
  );

  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'This conversation',
    'My recent feedback',
  ]);
  await expectAccessible(container);
});

it('has a specific text for a conversation without feedback', () => {
  renderWithTexts(
    panel(sampleCommentListState({ kind: 'empty' }), sampleCommentListState({ kind: 'empty' })),
  );

  expect(screen.getByRole('region', { name: 'This conversation' })).toHaveTextContent(
    'No feedback on this conversation yet',
  );
  expect(screen.getByRole('region', { name: 'My recent feedback' })).toHaveTextContent('No feedback yet');
});

it('has no section for a conversation when none is selected', () => {
  renderWithTexts(panel(null, sampleCommentListState({ kind: 'empty' })));

  expect(screen.queryByText('This conversation')).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'My recent feedback' })).toBeInTheDocument();
});

it('shows the age of the older list', () => {
  const conversation = sampleCommentListState({ kind: 'empty' }, { updatedAt: minutesAgo(2) });
  const recent = sampleCommentListState({ kind: 'empty' }, { updatedAt: minutesAgo(9) });
  const { rerender } = renderWithTexts(panel(conversation, recent));
  expect(screen.getByText('Updated 9 minutes ago')).toBeInTheDocument();

  rerender(panel(conversation, { ...recent, updatedAt: null }));
  expect(screen.getByText('Updated 2 minutes ago')).toBeInTheDocument();
});

it('shows no age before anything is loaded', () => {
  renderWithTexts(panel(null, sampleCommentListState({ kind: 'loading' }, { updatedAt: null })));

  expect(screen.queryByText(/Updated/)).not.toBeInTheDocument();
});

it('refreshes both lists on click', async () => {
  const [conversation, recent] = [
    sampleCommentListState({ kind: 'empty' }, { refresh: jest.fn() }),
    sampleCommentListState({ kind: 'empty' }, { refresh: jest.fn() }),
  ];
  renderWithTexts(panel(conversation, recent));

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));

  expect(conversation.refresh).toHaveBeenCalledTimes(1);
  expect(recent.refresh).toHaveBeenCalledTimes(1);
});

it('says that it is refreshing while one of its lists is', () => {
  renderWithTexts(
    panel(
      sampleCommentListState({ kind: 'empty' }),
      sampleCommentListState({ kind: 'empty' }, { refreshing: true }),
    ),
  );

  expect(screen.getByRole('button', { name: 'Refreshing…' })).toBeInTheDocument();
});

it('hides the chart of the recent feedback until the user opens it', async () => {
  const recent = sampleCommentListState(sampleLoadedList(sampleComments(3)));
  renderWithTexts(panel(null, recent, SAMPLE_TREND));
  expect(screen.queryByRole('img')).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Show overview', expanded: false }));
  expect(screen.getByRole('img', { name: /^Feedback over time/ })).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Hide overview', expanded: true }));
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

it('offers filters for more than five comments', () => {
  const listed = (count: number) => sampleCommentListState(sampleLoadedList(sampleComments(count)));
  const withFinding = (count: number) => (
    <FeedbackPanel
      conversation={null}
      recent={listed(count)}
      filters={sampleFilters()}
      trend={FLAT_TREND}
      newFeedback={NOTHING_NEW}
    />
  );
  const { rerender } = renderWithTexts(withFinding(5));
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();

  rerender(withFinding(6));
  expect(screen.getByRole('searchbox', { name: 'Search feedback' })).toBeInTheDocument();
});
