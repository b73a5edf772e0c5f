import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { OrphanedDraft } from '../data/drafts';
import { expectAccessible } from '../../../testing/expectAccessible';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { UnsentComments } from './UnsentComments';

const orphan = (reservationSid: string, text: string): OrphanedDraft => ({
  reservationSid,
  text,
  discard: jest.fn(),
});
const DRAFT = orphan('WR1', 'Clear and <b>kind</b>');

const listOf = (orphans: readonly OrphanedDraft[]) => (
  <>
    <h3>Assessment comments</h3>
    <UnsentComments orphans={orphans} />
  </>
);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const question = () => screen.queryByRole('group', { name: 'Discard this comment?' });

it('renders nothing without unsent comments', () => {
  renderWithTexts(<UnsentComments orphans={[]} />);

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
