import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { InsightsError } from '../../insights/http/InsightsError';
import { expectAccessible } from '../../testing/expectAccessible';
import { renderWithTexts } from '../../testing/render/renderWithTexts';
import { AudienceContext } from './audienceWords';
import { FailureMessage } from './FailureMessage';
import { Message } from './Message';

const RATE_LIMITED = new InsightsError('rateLimited', 'comments.list', { status: 429, retryAfterSeconds: 3 });

afterEach(() => {
  jest.useRealTimers();
});

it('offers a retry if it can help', async () => {
  const onRetry = jest.fn();
  const error = new InsightsError('network', 'comments.list');
  const { container } = renderWithTexts(<FailureMessage error={error} failedAt={0} onRetry={onRetry} />);
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(onRetry).toHaveBeenCalledTimes(1);
});

it('offers no retry if it cannot help', () => {
  const error = new InsightsError('notPermitted', 'comments.list', { status: 403 });
  renderWithTexts(<FailureMessage error={error} failedAt={0} onRetry={jest.fn()} />);

  expect(screen.getByRole('heading', { name: "Feedback isn't turned on for agents" })).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it.each([
  ['notRecognized', 'agent', 'quiet'],
  ['otherAgent', 'agent', 'quiet'],
  ['notPermitted', 'agent', 'quiet'],
  ['network', 'agent', 'problem'],
  ['notPermitted', 'supervisor', 'problem'],
] as const)('draws %s for the audience %s like a message that is %s', (kind, audience, tone) => {
  const error = new InsightsError(kind, 'comments.list', { status: 403 });
  renderWithTexts(
    <AudienceContext.Provider value={audience}>
      <FailureMessage error={error} failedAt={0} onRetry={jest.fn()} />
      <Message tone={tone} heading="Sample" body="Sample" />
    </AudienceContext.Provider>,
  );

  const [failure, sample] = screen.getAllByRole('heading').map(({ parentElement }) => parentElement);
  expect(failure?.className).toBe(sample?.className);
});

it('counts down the seconds until the list is fetched again', () => {
  jest.useFakeTimers();
  renderWithTexts(<FailureMessage error={RATE_LIMITED} failedAt={Date.now()} onRetry={jest.fn()} />);
  expect(screen.getByText('Feedback will load again in 3 seconds.')).toBeInTheDocument();

  act(() => void jest.advanceTimersByTime(2_000));

  expect(screen.getByText('Feedback will load again in 1 second.')).toBeInTheDocument();
});
