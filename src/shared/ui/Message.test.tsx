import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../testing/expectAccessible';
import { renderWithTexts } from '../../testing/render/renderWithTexts';
import { Message } from './Message';

it('shows the heading, the body and the action', async () => {
  const onClick = jest.fn();
  const { container } = renderWithTexts(
    <Message
      tone="problem"
      heading="It failed"
      body="The agent was away."
      action={{ label: 'Again', onClick }}
    />,
  );
  expect(screen.getByRole('heading', { name: 'It failed' })).toBeInTheDocument();
  expect(screen.getByText('The agent was away.')).toBeInTheDocument();
  // A message is under the heading of its section, which has level 3.
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Again' }));

  expect(onClick).toHaveBeenCalledTimes(1);
});

it('has no button without an action', () => {
  renderWithTexts(<Message tone="quiet" heading="Nothing here" body="Come back later." />);

  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
