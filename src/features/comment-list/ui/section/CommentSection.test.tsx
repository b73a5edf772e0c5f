import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { CommentListState, CommentsView } from '../../../../shared/data/CommentListState';
import { InsightsError } from '../../../../insights/http/InsightsError';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { NOON, sampleComment, sampleComments } from '../../../../testing/fixtures/sampleComments';
import {
  sampleCommentListState,
  sampleLoadedList,
} from '../../../../testing/fixtures/sampleCommentListState';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { CommentSection } from './CommentSection';

const COMMENTS = sampleLoadedList(sampleComments(1));
const FAILED: CommentsView = {
  kind: 'failed',
  error: new InsightsError('network', 'comments.list'),
  failedAt: NOON,
};

const sectionOf = (list: CommentListState) => (
  <CommentSection
    id="section"
    heading="AssessmentCommentsRecentHeading"
    emptyHeading="AssessmentCommentsRecentEmptyHeading"
    emptyBody="AssessmentCommentsRecentEmptyBody"
    skeletonRows={2}
    list={list}
    now={NOON}
  />
);

/** Every kind of view, with words that appear on its screen only. */
const SCREENS: Record<CommentsView['kind'], [view: CommentsView, words: string]> = {
  loading: [{ kind: 'loading' }, 'Loading feedback'],
  cancelled: [{ kind: 'cancelled' }, 'Loading stopped'],
  offline: [{ kind: 'offline' }, "You're offline"],
  failed: [FAILED, 'Feedback could not be loaded'],
  live: [{ kind: 'live' }, 'Feedback arrives after the conversation'],
  agentUnknown: [{ kind: 'agentUnknown' }, "Your feedback history isn't ready"],
  notMatched: [{ kind: 'notMatched' }, "This feedback doesn't match you"],
  empty: [{ kind: 'empty' }, 'No feedback yet'],
  comments: [COMMENTS, 'Comment 1'],
};
const KINDS = Object.keys(SCREENS) as CommentsView['kind'][];

it.each(KINDS)('has an accessible screen for %s under its heading', async (kind) => {
  const [view, words] = SCREENS[kind];
  const { container } = renderWithTexts(
    <>
      <h2>Feedback</h2>
      {sectionOf(sampleCommentListState(view))}
    </>,
  );

  const region = screen.getByRole('region', { name: 'All feedback' });
  await waitFor(() => expect(region).toHaveTextContent(words));
  for (const other of KINDS.filter((candidate) => candidate !== kind)) {
    expect(screen.queryByText(SCREENS[other][1])).not.toBeInTheDocument();
  }
  await expectAccessible(container);
});

it.each([
  ['Load feedback', SCREENS.cancelled[0]],
  ['Try again', SCREENS.failed[0]],
])('fetches again on a click on "%s"', async (name, view) => {
  const list = sampleCommentListState(view, { refresh: jest.fn() });
  renderWithTexts(sectionOf(list));

  await userEvent.click(screen.getByRole('button', { name }));

  expect(list.refresh).toHaveBeenCalledTimes(1);
});

it('starts with a new list when its subject changes', async () => {
  const comments = [sampleComment({ text: 'word '.repeat(300) })];
  const list = sampleCommentListState(sampleLoadedList(comments), { subject: 'WR1' });
  const { rerender } = renderWithTexts(sectionOf(list));
  await userEvent.click(screen.getByText('Show more'));

  rerender(sectionOf({ ...list, subject: 'WR2' }));

  expect(screen.getByText('Show more')).toBeInTheDocument();
});

it('passes "Load more" to the list', async () => {
  const loadMore = jest.fn(() => Promise.resolve(false));
  const list = sampleCommentListState({ ...COMMENTS, more: 'available' }, { loadMore });
  renderWithTexts(sectionOf(list));

  await userEvent.click(screen.getByRole('button', { name: 'Load more' }));

  expect(loadMore).toHaveBeenCalledTimes(1);
});

it('keeps the focus in the section when the clicked button disappears with its screen', async () => {
  const { rerender } = renderWithTexts(sectionOf(sampleCommentListState(FAILED)));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();

  rerender(sectionOf(sampleCommentListState({ kind: 'loading' })));

  expect(screen.getByRole('heading', { name: 'All feedback' })).toHaveFocus();
});

it('does not move the focus when the screen changes automatically', () => {
  const { rerender } = renderWithTexts(sectionOf(sampleCommentListState({ kind: 'loading' })));

  rerender(sectionOf(sampleCommentListState(COMMENTS)));

  expect(document.body).toHaveFocus();
});

it('announces the outcome in a live region that was already there', async () => {
  const { container, rerender } = renderWithTexts(sectionOf(sampleCommentListState({ kind: 'loading' })));
  const live = container.querySelector('[aria-live="polite"]');
  expect(live).toBeEmptyDOMElement();
  await waitFor(() => expect(live).toHaveTextContent('Loading feedback'));

  rerender(sectionOf(sampleCommentListState(COMMENTS)));
  expect(live).toHaveTextContent(/^Feedback loaded$/);

  rerender(sectionOf(sampleCommentListState(FAILED)));
  expect(live).toHaveTextContent('Feedback could not be loaded');
});

it('does not announce the first comment in an empty list', async () => {
  const { container, rerender } = renderWithTexts(sectionOf(sampleCommentListState({ kind: 'loading' })));
  expect(await screen.findByText('Loading feedback')).toBeInTheDocument();

  rerender(sectionOf(sampleCommentListState({ kind: 'empty' })));
  rerender(sectionOf(sampleCommentListState(COMMENTS)));

  expect(container.querySelector('[aria-live="polite"]')).toBeEmptyDOMElement();
});
