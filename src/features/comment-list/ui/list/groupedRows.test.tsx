import { screen, within } from '@testing-library/react';
import React from 'react';
import type { CommentGroup } from '../../../../shared/data/CommentListState';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { fakeIntersections } from '../../../../testing/fakes/fakeIntersections';
import { NOON, sampleComments } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import type { ConversationLine } from '../../../conversation/data/ConversationLine';
import { ConversationLinesContext } from '../../../conversation/ui/ConversationLinesContext';
import { CommentRows } from './CommentRows';

const groupOf = (key: string, hasNew = false): CommentGroup => ({
  key,
  segmentIds: [],
  newestAt: NOON,
  hasNew,
});
const lineOf = ({ key }: CommentGroup): ConversationLine => ({
  task:
    key === 'Invoice'
      ? { reservationSid: 'WR1', name: key, channel: 'voice', queue: null, startedAt: null }
      : null,
  startedAt: null,
  queue: null,
  customerName: key,
  commentedAt: null,
  scores: [],
});

const show = (groups: readonly CommentGroup[]) => {
  const comments = sampleComments(groups.length);
  const byComment = new Map(
    groups.map((group, place): [string, CommentGroup] => [`comment-${place + 1}`, group]),
  );
  return renderWithTexts(
    <ConversationLinesContext.Provider value={{ lineOf, onRested: jest.fn(), selectTask: jest.fn() }}>
      <CommentRows comments={comments} groups={byComment} now={NOON} focusTarget={null} />
    </ConversationLinesContext.Provider>,
  );
};
const rows = () => screen.getAllByRole('listitem');
const rowOf = (place: number) => within(rows()[place] ?? document.body);

beforeEach(() => void fakeIntersections());

it('has a heading in the first row of each conversation', async () => {
  const [first, second] = [groupOf('Invoice'), groupOf('Reset')];
  const { container } = show([first, first, second]);

  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Invoice', 'Reset']);
  expect(rowOf(0).getByRole('heading', { name: 'Invoice' })).toBeInTheDocument();
  expect(rowOf(1).queryByRole('heading')).not.toBeInTheDocument();
  expect(rowOf(2).getByRole('heading', { name: 'Reset' })).toBeInTheDocument();
  await expectAccessible(container);
});

it('names each comment with its conversation', () => {
  const group = groupOf('Invoice');
  show([group, group]);

  for (const place of [0, 1]) expect(rowOf(place).getByRole('article', { name: /Invoice$/ })).toBeVisible();
});

it('is one tab stop with the buttons of its headings', () => {
  show([groupOf('Invoice'), groupOf('Reset')]);

  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Invoice' })).toHaveAttribute('tabindex', '-1');
});

it('separates what is new from what is older', () => {
  show([groupOf('Invoice', true), groupOf('Reset', true), groupOf('Old'), groupOf('Older')]);

  const names = screen.getAllByRole('separator').map((separator) => separator.getAttribute('aria-label'));
  expect(names).toEqual(['New since your last visit', 'Earlier feedback']);
  expect(rowOf(0).getByRole('separator', { name: 'New since your last visit' })).toBeInTheDocument();
  expect(rowOf(2).getByRole('separator', { name: 'Earlier feedback' })).toBeInTheDocument();
});

it('has no divider where nothing is new', () => {
  show([groupOf('Invoice'), groupOf('Reset')]);

  expect(screen.queryByRole('separator')).not.toBeInTheDocument();
});
