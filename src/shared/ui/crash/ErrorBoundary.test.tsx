import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { ErrorBoundary } from './ErrorBoundary';

const FAULT = new Error('broken on purpose');

let broken = true;
const Fragile: React.FC = () => {
  if (broken) throw FAULT;
  return <p>All is well</p>;
};

beforeEach(() => {
  broken = true;
  // React logs caught errors to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const show = (onError: (error: Error) => void) =>
  render(
    <>
      <p>The rest of Flex</p>
      <ErrorBoundary onError={onError} fallback={(reset) => <button onClick={reset}>Reload panel</button>}>
        <Fragile />
      </ErrorBoundary>
    </>,
  );

it('replaces failed content with the fallback, reports the error once and keeps the rest of the page', () => {
  const onError = jest.fn();
  show(onError);

  expect(screen.getByRole('button', { name: 'Reload panel' })).toBeInTheDocument();
  expect(screen.getByText('The rest of Flex')).toBeInTheDocument();
  expect(onError).toHaveBeenCalledTimes(1);
  expect(onError).toHaveBeenCalledWith(FAULT);
});

it('renders its content again on request', async () => {
  show(jest.fn());
  broken = false;

  await userEvent.click(screen.getByRole('button', { name: 'Reload panel' }));

  expect(screen.getByText('All is well')).toBeInTheDocument();
});

it('shows the fallback again when the content fails again', async () => {
  const onError = jest.fn();
  show(onError);

  await userEvent.click(screen.getByRole('button', { name: 'Reload panel' }));

  expect(screen.getByRole('button', { name: 'Reload panel' })).toBeInTheDocument();
  expect(onError).toHaveBeenCalledTimes(2);
});
