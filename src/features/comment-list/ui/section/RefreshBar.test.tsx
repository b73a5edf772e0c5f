import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { NOON } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { RefreshBar } from './RefreshBar';

it('does not refresh again while it is refreshing, and keeps the focus', async () => {
  const user = userEvent.setup();
  const onRefresh = jest.fn();
  const { container, rerender } = renderWithTexts(
    <RefreshBar updatedAt={NOON} now={NOON + 120_000} refreshing={false} onRefresh={onRefresh} />,
  );
  expect(screen.getByText('Updated 2 minutes ago')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(onRefresh).toHaveBeenCalledTimes(1);

  rerender(<RefreshBar updatedAt={NOON} now={NOON + 120_000} refreshing onRefresh={onRefresh} />);
  const button = screen.getByRole('button', { name: 'Refreshing…' });
  await user.click(button);

  expect(onRefresh).toHaveBeenCalledTimes(1);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(container);
});

it('announces a refresh on click to screen readers, but no automatic one', async () => {
  const bar = (updatedAt: number) => (
    <RefreshBar updatedAt={updatedAt} now={NOON} refreshing={false} onRefresh={jest.fn()} />
  );
  const { rerender } = renderWithTexts(bar(NOON));
  rerender(bar(NOON + 1_000));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(bar(NOON + 2_000));
  expect(screen.getByRole('status')).toHaveTextContent(/^Updated$/);
});

it('renders nothing during a first load', () => {
  const { container } = renderWithTexts(
    <RefreshBar updatedAt={null} now={NOON} refreshing onRefresh={jest.fn()} />,
  );

  expect(container).toBeEmptyDOMElement();
});
