import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../testing/expectAccessible';
import { NOON } from '../testing/inventedComments';
import { renderWithTexts, TEXTS } from '../testing/renderWithTexts';
import { CommentTime } from './CommentTime';

it('says when in words and changes to the exact time and back at a press', async () => {
  const user = userEvent.setup();
  const { container } = renderWithTexts(<CommentTime createdAt={NOON} when="2 hours ago" />);
  const button = screen.getByRole('button', { name: '2 hours ago', pressed: false });
  expect(button).toHaveAttribute('title', TEXTS.exactTime(NOON));
  expect(screen.getByText('2 hours ago')).toHaveAttribute('datetime', '2026-03-12T12:00:00.000Z');
  await expectAccessible(container);

  await user.click(button);
  expect(screen.getByRole('button', { name: TEXTS.exactTime(NOON), pressed: true })).toBe(button);

  await user.click(button);
  expect(button).toHaveTextContent('2 hours ago');
});

it('says that a date is unknown, and offers nothing to press', () => {
  renderWithTexts(<CommentTime createdAt={null} when="" />);

  expect(screen.getByText('Date unknown')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
