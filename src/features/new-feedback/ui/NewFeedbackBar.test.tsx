import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { NewFeedbackBar } from './NewFeedbackBar';

const bar = (count: number, onMarkAllSeen = jest.fn()) => (
  <NewFeedbackBar count={count} onMarkAllSeen={onMarkAllSeen} />
);

it('renders nothing when nothing is new', () => {
  const { container } = renderWithTexts(bar(0));

  expect(container).toBeEmptyDOMElement();
});

it('shows the number of new comments, and leaves the announcement to the header button', () => {
  renderWithTexts(bar(3));

  expect(screen.getByText('3 new comments')).toBeInTheDocument();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('announces "All seen" after the comments have been read', () => {
  const { rerender } = renderWithTexts(bar(3));

  rerender(bar(0));

  expect(screen.getByRole('status')).toHaveTextContent('All seen');
});

it('moves the focus from the removed button to "All seen", and does not announce it as well', async () => {
  const onMarkAllSeen = jest.fn();
  const { rerender } = renderWithTexts(bar(3, onMarkAllSeen));
  await userEvent.click(screen.getByRole('button', { name: 'Mark all as seen' }));
  expect(onMarkAllSeen).toHaveBeenCalledTimes(1);

  rerender(bar(0, onMarkAllSeen));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.getByText('All seen')).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();

  rerender(bar(1, onMarkAllSeen));
  rerender(bar(0, onMarkAllSeen));
  expect(screen.getByRole('status')).toHaveTextContent('All seen');
});
