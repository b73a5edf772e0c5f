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

it('shows comments in the order given, each with its age', async () => {
  const { container } = show(sampleLoadedList([sampleComment(), ...sampleComments(3).slice(1)]));

  const ages = within(screen.getByRole('list')).getAllByRole('button', { pressed: false });
  expect(ages.map((age) => age.textContent)).toEqual(['now', '1 minute ago', '2 minutes ago']);
  await expectAccessible(container);
});

it('goes on reading at the first comment that "Load more" brings and says how many came', async () => {
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

it('leaves the focus and the reader alone when comments arrive by themselves', async () => {
  const { rerender } = show(sampleLoadedList(sampleComments(3)));
  const newer = sampleComment({ key: 'newer', text: 'Just in' });

  act(() => rerender(listOf(sampleLoadedList([newer, ...sampleComments(3)]))));

  expect(await screen.findByText('Just in')).toBeInTheDocument();
  expect(document.body).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('leaves the focus alone when comments arrive by themselves after a failed "Load more"', async () => {
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

it('leaves the focus where it is when more could not be loaded', async () => {
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

it('says above the list that a refresh failed, and keeps the list', async () => {
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

it('says above the list that the desk is offline and how old the list is', () => {
  show(sampleLoadedList(sampleComments(2), { problem: { kind: 'offline' } }));

  expect(screen.getByRole('heading', { name: "You're offline" })).toBeInTheDocument();
  expect(
    screen.getByText(
      `Showing feedback from ${TEXTS.clockTime(NOON, NOON)}. It refreshes when you reconnect.`,
    ),
  ).toBeInTheDocument();
});

describe('with something looked for', () => {
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

  it('shows what was found, in its order', () => {
    const comments = sampleComments(4);
    renderWithTexts(found(sampleLoadedList(comments), comments.slice(1, 3).reverse()));

    expect(rows().map((row) => row?.textContent)).toEqual([
      expect.stringContaining('Comment 3'),
      expect.stringContaining('Comment 2'),
    ]);
  });

  it('says when more comments came and none of them matches', async () => {
    const comments = sampleComments(60);
    onLoadMore.mockResolvedValue(true);
    const { rerender } = renderWithTexts(
      found(sampleLoadedList(comments.slice(0, 50), { more: 'available' }), []),
    );
    expect(screen.getByRole('heading', { name: 'No feedback matches your filters' })).toBeInTheDocument();

    await press('Load more');
    rerender(found(sampleLoadedList(comments), []));

    expect(
      await screen.findByText('10 more comments loaded. None of them match your filters.'),
    ).toBeInTheDocument();
  });

  it('no longer says what came of "Load more" once something else is looked for', async () => {
    const comments = sampleComments(60);
    onLoadMore.mockResolvedValue(true);
    const { rerender } = renderWithTexts(
      found(sampleLoadedList(comments.slice(0, 50), { more: 'available' }), []),
    );
    await press('Load more');
    rerender(found(sampleLoadedList(comments), []));
    expect(await screen.findByText(/None of them match your filters/)).toBeInTheDocument();

    rerender(listOf(sampleLoadedList(comments)));

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

it('says how far loading all has come and when it is done, whatever an earlier press brought', async () => {
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
