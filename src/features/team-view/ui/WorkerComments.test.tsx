import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { CommentListState, CommentsView } from '../../../shared/data/CommentListState';
import type { UnsentDraft } from '../../add-comment/data/useOrphanedDrafts';
import { InsightsError } from '../../../insights/http/InsightsError';
import { expectAccessible } from '../../../testing/expectAccessible';
import { fakeIntersections } from '../../../testing/fakes/fakeIntersections';
import { fakeScrollIntoView } from '../../../testing/fakes/fakeScrollIntoView';
import { FILTERING, sampleFilters } from '../../../testing/fixtures/sampleFilters';
import { STATS_WITH_TONES, STATS_WITHOUT_TONES } from '../../../testing/fixtures/sampleStats';
import { sampleComments, NOON } from '../../../testing/fixtures/sampleComments';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { WorkerComments } from './WorkerComments';

beforeEach(() => {
  fakeIntersections();
  fakeScrollIntoView();
});

const LISTED = sampleLoadedList(sampleComments(3), { more: 'available' });
const contentOf = (
  list: CommentListState,
  filters = sampleFilters(),
  unsent: readonly UnsentDraft[] = [],
  stats = STATS_WITHOUT_TONES,
) => (
  <>
    <h2>Profile</h2>
    <WorkerComments
      list={list}
      filters={filters}
      stats={stats}
      form={null}
      onAddTo={jest.fn()}
      uncommented={null}
      linked={null}
      onAddToSegment={jest.fn()}
      unsent={unsent}
      download={null}
    />
  </>
);
const show = (
  view: CommentsView,
  filters = sampleFilters(),
  unsent: readonly UnsentDraft[] = [],
  stats = STATS_WITHOUT_TONES,
) => renderWithTexts(contentOf(sampleCommentListState(view, { subject: 'WK1' }), filters, unsent, stats));

it('shows figures that filter, the list and the folded picture, and the search and the filters behind buttons', async () => {
  const { container } = show(LISTED, sampleFilters(), [], STATS_WITH_TONES);

  expect(screen.getByRole('region', { name: 'Assessment comments' })).toBeInTheDocument();
  expect(screen.getByText('11 comments loaded')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '3 strengths', pressed: false })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Compliance 2', pressed: false })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Search comments', expanded: false })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Filters', expanded: false })).toBeInTheDocument();
  expect(screen.getAllByRole('article')).toHaveLength(3);
  expect(screen.queryByRole('img', { name: /over time/ })).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('keeps an open menu while the list begins to load', async () => {
  const list = (refreshing: boolean) => ({
    ...sampleCommentListState({ kind: 'loading' }, { subject: 'WK1' }),
    refreshing,
    updatedAt: null,
  });
  const { rerender } = renderWithTexts(contentOf(list(false)));
  await userEvent.click(screen.getByRole('button', { name: 'More options' }));

  rerender(contentOf(list(true)));

  expect(screen.getByRole('menuitem', { name: 'Refreshing…' })).toBeVisible();
});

it('unfolds the picture, with the difference to the days before, on a click', async () => {
  const { container } = show(LISTED, sampleFilters(), [], STATS_WITH_TONES);

  await userEvent.click(screen.getByRole('button', { name: 'Trend', expanded: false }));

  expect(screen.getByRole('img', { name: /Comments over time/ })).toBeInTheDocument();
  expect(
    screen.getByRole('button', { name: /^3 strengths 2 more than in the 30 days before/ }),
  ).toBeInTheDocument();
  await expectAccessible(container);
});

it('shows only the newest comments until the user asks for all of them', async () => {
  const { container } = show(sampleLoadedList(sampleComments(9)));
  const rows = () => within(screen.getAllByRole('list')[1] ?? container).getAllByRole('listitem');
  expect(rows()).toHaveLength(3);
  expect(rows()[0]).toHaveAttribute('aria-setsize', '9');

  await userEvent.click(screen.getByRole('button', { name: 'Show all 9 comments', expanded: false }));
  expect(rows()).toHaveLength(9);
  expect(rows()[3]).toHaveFocus();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }));
  expect(rows()).toHaveLength(3);
});

it('offers to load more once the loaded comments are all shown', async () => {
  show(sampleLoadedList(sampleComments(9), { more: 'available' }));
  expect(screen.queryByRole('button', { name: 'Load more' })).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Show more comments' }));

  expect(screen.getByRole('button', { name: 'Load more' })).toBeInTheDocument();
});

const refused = new InsightsError('notPermitted', 'comments.list', { status: 403, code: 45003 });
const SCREENS: [name: string, view: CommentsView, words: string][] = [
  ['no comments', { kind: 'empty' }, 'No comments for this agent'],
  ['an unknown agent', { kind: 'agentUnknown' }, "Can't match this agent to Insights"],
  ['a first load', { kind: 'loading' }, 'Loading comments'],
  ['no network', { kind: 'offline' }, 'Comments will load when you reconnect.'],
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
  const orphan: UnsentDraft = {
    draftKey: 'WR1',
    text: 'Half a thought',
    target: null,
    mayBeSaved: false,
    continuation: { kind: 'none' },
    discard: jest.fn(),
  };
  show({ kind: 'agentUnknown' }, sampleFilters(), [orphan]);

  expect(screen.getByRole('heading', { name: 'Your unsent comment' })).toBeInTheDocument();
  expect(screen.getByText('Half a thought')).toBeInTheDocument();
});
