import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { CommentsView } from '../../../shared/data/CommentListState';
import type { OrphanedDraft } from '../../add-comment/data/drafts';
import { InsightsError } from '../../../insights/http/InsightsError';
import { expectAccessible } from '../../../testing/expectAccessible';
import { FILTERING, sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { SAMPLE_TREND } from '../../../testing/fixtures/sampleTrends';
import { sampleComments, NOON } from '../../../testing/fixtures/sampleComments';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { WorkerComments } from './WorkerComments';

const LISTED = sampleLoadedList(sampleComments(3), { more: 'available' });
const SUMMARY = {
  count: 3,
  categories: [{ key: 'category-1', name: 'Good for Training', count: 3 }],
  period: { from: NOON, to: NOON },
};

const show = (view: CommentsView, filters = sampleFilters(), orphans: readonly OrphanedDraft[] = []) =>
  renderWithTexts(
    <>
      <h2>Profile</h2>
      <WorkerComments
        list={sampleCommentListState(view, { subject: 'WK1' })}
        summary={SUMMARY}
        filters={filters}
        trend={SAMPLE_TREND}
        orphans={orphans}
      />
    </>,
  );

it('shows the summary, the chart, the filters and the list', async () => {
  const { container } = show(LISTED);

  expect(screen.getByRole('region', { name: 'Assessment comments' })).toBeInTheDocument();
  expect(screen.getByText('3 comments loaded, on Mar 12, 2026')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /Comments over time/ })).toBeInTheDocument();
  expect(screen.getByRole('searchbox', { name: 'Search comments' })).toBeInTheDocument();
  expect(screen.getAllByRole('article')).toHaveLength(3);
  await expectAccessible(container);
});

const refused = new InsightsError('notPermitted', 'comments.list', { status: 403, code: 45003 });
const SCREENS: [name: string, view: CommentsView, words: string][] = [
  ['no comments', { kind: 'empty' }, 'No comments for this agent'],
  ['an unknown agent', { kind: 'agentUnknown' }, "Can't match this agent to Insights"],
  ['a first load', { kind: 'loading' }, 'Loading comments'],
  ['no network', { kind: 'offline' }, 'Comments load when you reconnect.'],
  [
    'a refusal',
    { kind: 'failed', error: refused, failedAt: NOON },
    'Ask your Flex admin for an Insights role that can view comments, such as Team leader or Quality manager. (45003)',
  ],
  [
    'a failure',
    { kind: 'failed', error: new InsightsError('network', 'comments.list'), failedAt: NOON },
    'Comments could not be loaded',
  ],
];

it.each(SCREENS)(
  "has a screen with supervisors' texts for %s, without statistics",
  async (_, view, words) => {
    const { container } = show(view);

    const region = screen.getByRole('region', { name: 'Assessment comments' });
    await waitFor(() => expect(region).toHaveTextContent(words));
    expect(region).not.toHaveTextContent(/feedback/i);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    await expectAccessible(container);
  },
);

it('says that no comments contain the search, and clears the filters on click', async () => {
  const filters = sampleFilters({ chosen: FILTERING, isFiltering: true });
  show({ ...LISTED, comments: [] }, filters);
  expect(screen.getByRole('heading', { name: 'No comments contain “greeting”' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Load more' })).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));

  expect(filters.clear).toHaveBeenCalledTimes(1);
});

it('keeps an unsent comment on a finished task available, whatever the list shows', () => {
  const orphan = { reservationSid: 'WR1', text: 'Half a thought', discard: jest.fn() };
  show({ kind: 'agentUnknown' }, sampleFilters(), [orphan]);

  expect(screen.getByRole('heading', { name: 'Your unsent comment' })).toBeInTheDocument();
  expect(screen.getByText('Half a thought')).toBeInTheDocument();
});
