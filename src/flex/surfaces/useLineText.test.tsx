import { renderHook } from '../../testing/render/renderHook';
import { sampleComment, NOON } from '../../testing/fixtures/sampleComments';
import { TextsContext } from '../../shared/ui/TextsContext';
import { TEXTS } from '../../testing/render/renderWithTexts';
import type { ConversationLine } from '../../features/conversation/data/ConversationLine';
import type { CommentGroup } from '../../shared/data/CommentListState';
import React from 'react';
import { useLineText } from './useLineText';

const WithTexts: React.FC = ({ children }) => (
  <TextsContext.Provider value={TEXTS}>{children}</TextsContext.Provider>
);
const lineIn = (queue: string | null) =>
  jest.fn(({ newestAt }: CommentGroup): ConversationLine => ({
    task: null,
    startedAt: queue === null ? null : NOON,
    queue,
    customerName: null,
    commentedAt: newestAt,
    scores: [{ type: 'quality', percent: 85 }],
  }));
const ID = 'abcdef01-0000-4000-8000-000000000001';
const DAY_MS = 86_400_000;

it('returns the words of the heading above a comment', () => {
  const lineText = renderHook(useLineText, lineIn('Billing'), WithTexts);

  expect(lineText.current(sampleComment())).toMatch(/Mar 12.* Billing Quality 85%$/);
});

it('asks once for all comments of a day on one segment', () => {
  const lineOf = lineIn('Billing');
  const lineText = renderHook(useLineText, lineOf, WithTexts);
  const comments = [
    sampleComment({ key: '1', segmentId: ID }),
    sampleComment({ key: '2', segmentId: ID.toUpperCase() }),
  ];

  comments.forEach(lineText.current);

  expect(lineOf).toHaveBeenCalledTimes(1);
});

it('has the day of each comment on a segment without facts', () => {
  const lineText = renderHook(useLineText, lineIn(null), WithTexts);

  const [earlier, later] = [NOON - DAY_MS, NOON].map((createdAt) =>
    lineText.current(sampleComment({ createdAt })),
  );

  expect(earlier).toContain('Mar 11');
  expect(later).toContain('Mar 12');
});

it('is the same function until lines change', () => {
  const lineOf = lineIn('Billing');
  const lineText = renderHook(useLineText, lineOf, WithTexts);
  const before = lineText.current;

  lineText.rerender(lineOf);
  expect(lineText.current).toBe(before);

  lineText.rerender(lineIn('Sales'));
  expect(lineText.current(sampleComment())).toContain('Sales');
});
