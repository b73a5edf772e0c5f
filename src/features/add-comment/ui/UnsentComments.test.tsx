import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { Continuation, UnsentDraft } from '../data/useOrphanedDrafts';
import { expectAccessible } from '../../../testing/expectAccessible';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { UnsentComments } from './UnsentComments';

const orphan = (
  draftKey: string,
  text: string,
  continuation: Continuation = { kind: 'none' },
): UnsentDraft => ({ draftKey, text, target: null, mayBeSaved: false, continuation, discard: jest.fn() });
const DRAFT = orphan('WR1', 'Clear and <b>kind</b>');

const listOf = (drafts: readonly UnsentDraft[]) => (
  <>
    <h3>Assessment comments</h3>
    <UnsentComments drafts={drafts} conversationOf={() => null} />
  </>
);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const question = () => screen.queryByRole('group', { name: 'Discard this comment?' });

it('renders nothing without unsent comments', () => {
  renderWithTexts(<UnsentComments drafts={[]} conversationOf={() => null} />);

  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('shows the text as it was typed, and explains why it is here', async () => {
  const { container } = renderWithTexts(listOf([DRAFT, orphan('WR2', 'Another')]));

  expect(screen.getAllByRole('heading', { name: 'Your unsent comment' })).toHaveLength(2);
  expect(screen.getByText('Clear and <b>kind</b>')).toBeInTheDocument();
  expect(screen.getByText('Another')).toBeInTheDocument();
  expect(screen.getAllByText(/no longer assigned to the agent/)).toHaveLength(2);
  await expectAccessible(container);
});

it('does not say that a comment was not sent if it may have been saved', () => {
  const draft = { ...orphan('WR1', 'Clear', { kind: 'ready', open: jest.fn() }), mayBeSaved: true };
  renderWithTexts(listOf([draft]));

  expect(screen.getByRole('heading', { name: 'The comment may have been saved' })).toBeInTheDocument();
  expect(screen.getByText(/Check the list before you add it again/)).toBeInTheDocument();
  expect(screen.queryByText(/wasn't sent/)).not.toBeInTheDocument();
});

it('describes the buttons of each comment by its text', () => {
  renderWithTexts(listOf([DRAFT, orphan('WR2', 'Another')]));

  for (const name of ['Discard', 'Copy text']) {
    const [first, second] = screen.getAllByRole('button', { name });
    expect(first).toHaveAccessibleDescription('Clear and <b>kind</b>');
    expect(second).toHaveAccessibleDescription('Another');
  }
});

it('copies the text on click and confirms it', async () => {
  const user = userEvent.setup();
  renderWithTexts(listOf([DRAFT]));

  await user.click(screen.getByRole('button', { name: 'Copy text' }));

  expect(await screen.findByText('Copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('Clear and <b>kind</b>');
});

it('asks for confirmation in place before it discards the text', async () => {
  const draft = orphan('WR1', 'Clear');
  const { container, rerender } = renderWithTexts(listOf([draft]));
  await press('Discard');
  expect(question()).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  expect(draft.discard).not.toHaveBeenCalled();
  await expectAccessible(container);

  await press('Discard');
  expect(draft.discard).toHaveBeenCalledTimes(1);

  rerender(listOf([]));
  expect(document.body).not.toHaveFocus();
});

it.each([
  ['"Keep it"', () => press('Keep it')],
  ['Escape', () => userEvent.keyboard('{Escape}')],
])('keeps the text with %s, and returns the focus to "Discard"', async (_, keep) => {
  const draft = orphan('WR1', 'Clear');
  renderWithTexts(listOf([draft]));
  await press('Discard');

  await keep();

  expect(question()).not.toBeInTheDocument();
  expect(screen.getByText('Clear')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Discard' })).toHaveFocus();
  expect(draft.discard).not.toHaveBeenCalled();
});

it('continues a draft whose segment is known, and offers that first and "Discard" last', async () => {
  const open = jest.fn();
  const draft = orphan('WR1', 'Clear', { kind: 'ready', open });
  const { container } = renderWithTexts(
    <>
      <h3>Assessment comments</h3>
      <UnsentComments drafts={[draft]} conversationOf={() => 'Nov 21, Billing'} />
    </>,
  );
  expect(screen.getByText('Nov 21, Billing')).toBeInTheDocument();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Continue',
    'Copy text',
    'Discard',
  ]);
  await expectAccessible(container);

  await press('Continue');

  expect(open).toHaveBeenCalledTimes(1);
});

it.each<[continuation: Continuation, words: RegExp]>([
  [{ kind: 'notProcessed' }, /^Insights doesn't have this conversation yet\./],
  [{ kind: 'loading' }, /^Checking whether/],
  [{ kind: 'failed', retry: jest.fn() }, /could not be loaded from Insights/],
])('says why a draft cannot be continued now (%#)', (continuation, words) => {
  renderWithTexts(listOf([orphan('WR1', 'Clear', continuation)]));

  expect(screen.getByText(words)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Continue' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Copy text' })).toBeInTheDocument();
});

it('asks Insights again on a click after a failure', async () => {
  const retry = jest.fn();
  renderWithTexts(listOf([orphan('WR1', 'Clear', { kind: 'failed', retry })]));

  await press('Try again');

  expect(retry).toHaveBeenCalledTimes(1);
});
