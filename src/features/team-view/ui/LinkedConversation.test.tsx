import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import type { LinkedView } from '../data/useLinkedConversation';
import { LinkedConversation } from './LinkedConversation';

const [find, retry, add, onClose] = [jest.fn(), jest.fn(), jest.fn(), jest.fn()];
const subject = {
  draftKey: 'segment-1',
  target: { segmentId: 'segment-1', agentId: 'agent-1' },
  hasRecording: true,
  commentedAt: null,
  otherAgent: null,
};

const show = (view: LinkedView) =>
  renderWithTexts(<LinkedConversation linked={{ view, find, retry, add }} now={NOON} onClose={onClose} />);
const field = () => screen.getByRole('textbox', { name: 'Conversation link or ID' });

it('takes the focus, and gives it back when it is gone', () => {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  const { unmount } = show({ kind: 'none' });
  expect(field()).toHaveFocus();

  unmount();

  expect(opener).toHaveFocus();
  opener.remove();
});

it.each(['Escape', 'Cancel'])('closes with %s, and forgets what was found', async (way) => {
  show({ kind: 'notFound' });
  onClose.mockClear();
  find.mockClear();

  if (way === 'Escape') await userEvent.keyboard('{Escape}');
  else await userEvent.click(screen.getByRole('button', { name: way }));

  expect(find).toHaveBeenLastCalledWith('');
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('looks for the conversation with Enter or a click', async () => {
  const { container } = show({ kind: 'none' });
  await userEvent.type(field(), 'link{Enter}');
  expect(find).toHaveBeenLastCalledWith('link');
  await expectAccessible(container);

  await userEvent.type(field(), '-2');
  await userEvent.click(screen.getByRole('button', { name: 'Find conversation' }));

  expect(find).toHaveBeenLastCalledWith('link-2');
});

it.each<[view: LinkedView]>([
  [{ kind: 'found', subject, agentName: 'Ada Example' }],
  [{ kind: 'unreadable' }],
])('starts over when the text in the field changes (%#)', async (view) => {
  show(view);
  find.mockClear();
  await userEvent.type(field(), '2');

  expect(field()).toHaveValue('2');
  expect(find).toHaveBeenCalledWith('');
});

it.each<[view: LinkedView, words: string | RegExp]>([
  [{ kind: 'loading' }, 'Looking for the conversation…'],
  [{ kind: 'notFound' }, /^Insights doesn't have this conversation/],
  [{ kind: 'notPermitted' }, /^You don't have access to this conversation/],
  [{ kind: 'failed' }, 'The conversation could not be loaded.'],
  [{ kind: 'noAgent' }, /^Insights names no agent/],
  [{ kind: 'found', subject, agentName: 'Ada Example' }, 'Agent: Ada Example'],
  [
    { kind: 'found', subject: { ...subject, otherAgent: { name: 'Ada Example' } }, agentName: null },
    'This conversation is on the record of Ada Example, not of the selected agent.',
  ],
  [
    { kind: 'found', subject: { ...subject, otherAgent: { name: null } }, agentName: null },
    /^This conversation is on the record of another agent/,
  ],
])('says what was found (%#)', async (view, words) => {
  const { container } = show(view);

  expect(screen.getByText(words)).toBeInTheDocument();
  expect(screen.queryAllByRole('button', { name: 'Add comment' })).toHaveLength(
    view.kind === 'found' ? 1 : 0,
  );
  await expectAccessible(container);
});

it('says beside the field that a text is no link', () => {
  show({ kind: 'unreadable' });

  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription('Enter the link of a conversation, or its ID.');
});

it('opens the form on a click, and closes itself', async () => {
  show({ kind: 'found', subject, agentName: null });
  onClose.mockClear();

  await userEvent.click(screen.getByRole('button', { name: 'Add comment' }));

  expect(add).toHaveBeenCalledTimes(1);
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('looks again on a click after a failure', async () => {
  show({ kind: 'failed' });

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(retry).toHaveBeenCalledTimes(1);
});
