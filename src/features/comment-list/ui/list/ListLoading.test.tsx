import { act, fireEvent, screen } from '@testing-library/react';
import React from 'react';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { ListLoading } from './ListLoading';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = (milliseconds: number) => act(() => void jest.advanceTimersByTime(milliseconds));

it('says nothing at first, "Still loading" after five seconds, and offers "Cancel" after ten', () => {
  const onCancel = jest.fn();
  renderWithTexts(<ListLoading rows={3} onCancel={onCancel} />);
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();

  pass(4_999);
  expect(status).toBeEmptyDOMElement();
  pass(1);
  expect(status).toHaveTextContent('Still loading');

  pass(4_999);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  pass(1);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

it('leaves no timer behind', () => {
  const { unmount } = renderWithTexts(<ListLoading rows={3} onCancel={jest.fn()} />);
  unmount();

  expect(jest.getTimerCount()).toBe(0);
});

it('is accessible', async () => {
  const { container } = renderWithTexts(<ListLoading rows={3} onCancel={jest.fn()} />);
  pass(10_000);
  jest.useRealTimers();

  await expectAccessible(container);
});
