import { act, render, screen } from '@testing-library/react';
import React from 'react';
import { sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComment, NOON } from '../../../testing/fixtures/sampleComments';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import type { CommentsView, MoreStatus } from '../../../shared/data/CommentListState';
import { useNewComments } from './useNewComments';

const [first, second] = [
  sampleComment({ key: 'first', createdAt: NOON - 2_000 }),
  sampleComment({ key: 'second', createdAt: NOON - 1_000 }),
];

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const listed = (comments: (typeof first)[], more: MoreStatus = 'none') =>
  sampleLoadedList(comments, { more });
const Count: React.FC<{ view: CommentsView }> = ({ view }) => {
  const newComments = useNewComments(harness.newMarks, { view });
  return <output>{String(newComments && newComments.length)}</output>;
};
const showing = (view: CommentsView) => (
  <harness.Wrapper>
    <Count view={view} />
  </harness.Wrapper>
);
const count = () => screen.getByRole('status').textContent;

it('has no count before anything is loaded', () => {
  render(showing({ kind: 'loading' }));

  expect(count()).toBe('null');
});

it('counts comments that arrived after the first list, until they are seen', () => {
  const { rerender } = render(showing(listed([first])));
  expect(count()).toBe('0');

  rerender(showing(listed([second, first])));
  expect(count()).toBe('1');
  act(() => harness.newMarks.markSeen([second]));

  expect(count()).toBe('0');
});

it('keeps the count while more comments are loading', () => {
  harness.newMarks.initialize([first], true);
  const { rerender } = render(showing(listed([second, first], 'available')));
  expect(count()).toBe('1');

  rerender(showing(listed([second, first], 'loading')));

  expect(count()).toBe('1');
});

it('treats automatically loaded comments as part of the first list', () => {
  const { rerender } = render(showing(listed([first], 'loading')));

  rerender(showing(listed([second, first])));

  expect(count()).toBe('0');
});

it('counts the first comment after an empty list', () => {
  const { rerender } = render(showing({ kind: 'empty' }));
  expect(count()).toBe('0');

  rerender(showing(listed([first])));

  expect(count()).toBe('1');
});

it('does not count an older comment that loads after an incomplete first list', () => {
  const { rerender } = render(showing(listed([second], 'available')));

  rerender(showing(listed([second, first])));

  expect(count()).toBe('0');
});

it('counts an older comment that arrives after a complete first list', () => {
  const { rerender } = render(showing(listed([second])));

  rerender(showing(listed([second, first])));

  expect(count()).toBe('1');
});
