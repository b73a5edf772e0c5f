import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { NOON } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts, TEXTS } from '../../../../testing/render/renderWithTexts';
import { CommentTime } from './CommentTime';

const EXACT = TEXTS.exactTime(NOON);
const DATE_TIME = TEXTS.dateTime(NOON);
const show = () => renderWithTexts(<CommentTime createdAt={NOON} when="2 hours ago" />);

it('shows a relative time, and switches to date and time and back on click', async () => {
  const user = userEvent.setup();
  const { container } = show();
  const button = screen.getByRole('button', { name: '2 hours ago', pressed: false });
  expect(screen.getByText('2 hours ago')).toHaveAttribute('datetime', '2026-03-12T12:00:00.000Z');
  await expectAccessible(container);

  await user.click(button);
  expect(screen.getByRole('button', { name: DATE_TIME, pressed: true })).toBe(button);
  expect(screen.getAllByText(DATE_TIME)).toHaveLength(1);

  await user.click(button);
  expect(button).toHaveTextContent('2 hours ago');
});

it('shows the exact time while the pointer is over it, until Escape', async () => {
  const user = userEvent.setup();
  const { container } = show();
  expect(screen.queryByText(EXACT)).not.toBeInTheDocument();

  await user.hover(screen.getByRole('button', { name: '2 hours ago' }));
  expect(screen.getByText(EXACT)).toBeInTheDocument();
  await expectAccessible(container);
  await user.keyboard('{Escape}');
  expect(screen.queryByText(EXACT)).not.toBeInTheDocument();

  await user.unhover(screen.getByRole('button'));
  await user.hover(screen.getByRole('button'));
  await user.unhover(screen.getByRole('button'));
  expect(screen.queryByText(EXACT)).not.toBeInTheDocument();
});

it('shows the exact time on keyboard focus', () => {
  show();
  const button = screen.getByRole('button');
  // jsdom does not support :focus-visible.
  jest.spyOn(button, 'matches').mockImplementation((selector) => selector === ':focus-visible');

  act(() => button.focus());
  expect(screen.getByText(EXACT)).toBeInTheDocument();

  act(() => button.blur());
  expect(screen.queryByText(EXACT)).not.toBeInTheDocument();
});

it('says that a date is unknown, and has no button', () => {
  renderWithTexts(<CommentTime createdAt={null} when="" />);

  expect(screen.getByText('Date unknown')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
