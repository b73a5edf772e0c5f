import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { LoadedCommentList } from '../../../../shared/data/CommentListState';
import { InsightsError } from '../../../../insights/http/InsightsError';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { sampleComment, sampleComments, NOON } from '../../../../testing/fixtures/sampleComments';
import { sampleLoadedList } from '../../../../testing/fixtures/sampleCommentListState';
import { sampleFilters } from '../../../../testing/fixtures/sampleFilters';
import { NO_FILTERS, type CommentFilters } from '../../../filters/data/CommentFilters';
import { partsOfText } from '../../../filters/data/findHits';
import { searchWords } from '../../../filters/data/normalizeForSearch';
import { renderWithTexts, TEXTS } from '../../../../testing/render/renderWithTexts';
import { CommentList } from './CommentList';

const onLoadMore = jest.fn<Promise<boolean>, []>();
const onRefresh = jest.fn();
beforeEach(() => {
  onLoadMore.mockReset();
  onRefresh.mockReset();
});

const listOf = (list: LoadedCommentList) => (
  <CommentList
    list={list}
    now={NOON}
    updatedAt={NOON}
    onRefresh={onRefresh}
    onLoadMore={onLoadMore}
    loadAll={null}
  />
);
const show = (list: LoadedCommentList) => renderWithTexts(listOf(list));
/** Finds them by text, because a query by role takes seconds on a list of this length. */
const rows = () => screen.getAllByText(/^Comment \d+$/).map((text) => text.closest('li'));
const press = (words: string) => userEvent.click(screen.getByText(words));

it('shows comments in the given order, each with its age', async () => {
  const { container } = show(sampleLoadedList([sampleComment(), ...sampleComments(3).slice(1)]));

  const ages = within(screen.getByRole('list')).getAllByRole('button', { pressed: false });
  expect(ages.map((age) => age.textContent)).toEqual(['just now', '1 min. ago', '2 min. ago']);
  await expectAccessible(container);
});

it('moves the focus to the first comment that "Load more" added, and announces how many were added', async () => {
  const { rerender } = show(sampleLoadedList(sampleComments(50), { more: 'available' }));
  expect(screen.getByText('Showing 50 comments so far')).toBeInTheDocument();
  onLoadMore.mockImplementation(() => {
    rerender(listOf(sampleLoadedList(sampleComments(80))));
    return Promise.resolve(true);
  });

  await press('Load more');

  expect(rows()).toHaveLength(80);
  expect(rows()[50]).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('30 more comments loaded');
});

it('keeps the focus and announces nothing when comments arrive automatically', async () => {
  const { rerender } = show(sampleLoadedList(sampleComments(3)));
  const newer = sampleComment({ key: 'newer', text: 'Just in' });

  act(() => rerender(listOf(sampleLoadedList([newer, ...sampleComments(3)]))));

  expect(await screen.findByText('Just in')).toBeInTheDocument();
  expect(document.body).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('keeps the focus when comments arrive automatically after a failed "Load more"', async () => {
  onLoadMore.mockResolvedValue(false);
  const more = 'failed';
  const comments = sampleComments(3);
  const { rerender } = show(sampleLoadedList(comments, { more }));
  const button = screen.getByRole('button', { name: 'Load the rest' });
  await userEvent.click(button);
  expect(onLoadMore).toHaveBeenCalledTimes(1);

  const newer = sampleComment({ key: 'newer', text: 'Just in' });
  act(() => rerender(listOf(sampleLoadedList([newer, ...comments], { more }))));

  expect(screen.getByText('Just in')).toBeInTheDocument();
  expect(button).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('keeps the focus when "Load more" fails', async () => {
  onLoadMore.mockResolvedValue(false);
  const { rerender } = show(sampleLoadedList(sampleComments(50), { more: 'available' }));
  await press('Load more');

  rerender(listOf(sampleLoadedList(sampleComments(80), { more: 'available' })));

  expect(screen.getByRole('button', { name: 'Load more' })).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('says how many comments could not be displayed', () => {
  show(sampleLoadedList(sampleComments(2), { unreadableCount: 1 }));

  expect(screen.getByText('1 comment could not be displayed.')).toBeInTheDocument();
  expect(rows()).toHaveLength(2);
});

it('shows a failed refresh above the list, and keeps the list', async () => {
  const error = new InsightsError('unavailable', 'comments.list', { status: 503 });
  const { container } = show(
    sampleLoadedList(sampleComments(2), { problem: { kind: 'failed', error, failedAt: NOON } }),
  );
  const heading = screen.getByRole('heading', { name: 'Feedback could not be loaded' });
  expect(heading.compareDocumentPosition(screen.getByRole('list'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(rows()).toHaveLength(2);
  await expectAccessible(container);

  await press('Try again');

  expect(onRefresh).toHaveBeenCalledTimes(1);
});

it('shows above the list that it is offline, and the age of the list', () => {
  show(sampleLoadedList(sampleComments(2), { problem: { kind: 'offline' } }));

  expect(screen.getByRole('heading', { name: "You're offline" })).toBeInTheDocument();
  expect(
    screen.getByText(
      `Showing feedback from ${TEXTS.clockTime(NOON, NOON)}. It will refresh when you reconnect.`,
    ),
  ).toBeInTheDocument();
});

describe('with filters', () => {
  const found = (list: LoadedCommentList, matching: AssessmentComment[]) => (
    <CommentList
      list={{ ...list, comments: matching }}
      filters={sampleFilters({ isFiltering: true })}
      now={NOON}
      updatedAt={NOON}
      onRefresh={onRefresh}
      onLoadMore={onLoadMore}
      loadAll={null}
    />
  );

  it('shows the matching comments in order', () => {
    const comments = sampleComments(4);
    renderWithTexts(found(sampleLoadedList(comments), comments.slice(1, 3).reverse()));

    expect(rows().map((row) => row?.textContent)).toEqual([
      expect.stringContaining('Comment 3'),
      expect.stringContaining('Comment 2'),
    ]);
  });

  it('marks what a search found in category, reviewer and text', () => {
    const search = 'good robin greet';
    const words = searchWords(search);
    const filters = sampleFilters({
      chosen: { ...NO_FILTERS, search },
      isFiltering: true,
      partsOf: (text) => partsOfText(text, words),
    });
    renderWithTexts(
      <CommentList
        list={sampleLoadedList([sampleComment()])}
        filters={filters}
        now={NOON}
        updatedAt={NOON}
        onRefresh={onRefresh}
        onLoadMore={onLoadMore}
        loadAll={null}
      />,
    );

    const marked = screen.getAllByText((_, element) => element?.tagName === 'MARK');
    expect(marked.map(({ textContent }) => textContent)).toEqual(['Good', 'greet', 'Robin']);
  });

  it('filters by the category of a badge, and shows all categories again', async () => {
    const comments = [sampleComment()];
    const filters = sampleFilters();
    const listWith = (chosen: CommentFilters) => (
      <CommentList
        list={sampleLoadedList(comments)}
        filters={{ ...filters, chosen }}
        now={NOON}
        updatedAt={NOON}
        onRefresh={onRefresh}
        onLoadMore={onLoadMore}
        loadAll={null}
      />
    );
    const badge = () => screen.getByRole('button', { name: 'Filter by Good for Training' });
    const { rerender } = renderWithTexts(listWith(NO_FILTERS));
    await userEvent.click(badge());
    expect(filters.chooseCategory).toHaveBeenCalledWith(sampleComment().category);

    rerender(listWith({ ...NO_FILTERS, categoryKey: 'category-1' }));
    await userEvent.click(badge());

    expect(filters.change).toHaveBeenCalledWith({ categoryKey: null });
  });

  it('says so when more comments were loaded and none of them matches', async () => {
    const comments = sampleComments(60);
    onLoadMore.mockResolvedValue(true);
    const { rerender } = renderWithTexts(
      found(sampleLoadedList(comments.slice(0, 50), { more: 'available' }), []),
    );
    expect(screen.getByRole('heading', { name: 'No feedback matches your filters' })).toBeInTheDocument();

    await press('Load more');
    rerender(found(sampleLoadedList(comments), []));

    expect(await screen.findByText('10 more comments loaded. None match your filters.')).toBeInTheDocument();
  });

  it('removes the result of "Load more" after the filters change', async () => {
    const comments = sampleComments(60);
    onLoadMore.mockResolvedValue(true);
    const { rerender } = renderWithTexts(
      found(sampleLoadedList(comments.slice(0, 50), { more: 'available' }), []),
    );
    await press('Load more');
    rerender(found(sampleLoadedList(comments), []));
    expect(await screen.findByText(/None match your filters/)).toBeInTheDocument();

    rerender(listOf(sampleLoadedList(comments)));

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

it('announces the progress and the end of loading all, after an earlier "Load more"', async () => {
  const loadingAll = (count: number, more: LoadedCommentList['more']) => (
    <CommentList
      list={sampleLoadedList(sampleComments(count), { more })}
      now={NOON}
      updatedAt={NOON}
      onRefresh={onRefresh}
      onLoadMore={onLoadMore}
      loadAll={more === 'none' ? null : { running: more === 'loading', start: jest.fn(), stop: jest.fn() }}
    />
  );
  const { rerender } = renderWithTexts(loadingAll(20, 'available'));
  onLoadMore.mockImplementation(() => {
    rerender(loadingAll(50, 'available'));
    return Promise.resolve(true);
  });
  await press('Load more');
  expect(screen.getByRole('status')).toHaveTextContent('30 more comments loaded');

  rerender(loadingAll(50, 'loading'));
  expect(screen.getByRole('status')).toHaveTextContent('Loading all comments: 50 so far');

  rerender(loadingAll(80, 'none'));
  expect(screen.getByRole('status')).toHaveTextContent('All 80 comments loaded');
});
