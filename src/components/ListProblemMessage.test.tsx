import { screen } from '@testing-library/react';
import React from 'react';
import { NOON } from '../testing/inventedComments';
import { renderWithTexts } from '../testing/renderWithTexts';
import { ListProblemMessage } from './ListProblemMessage';

it('promises feedback on reconnection when offline with a list of unknown age', () => {
  renderWithTexts(
    <ListProblemMessage problem={{ kind: 'offline' }} now={NOON} updatedAt={null} onRetry={jest.fn()} />,
  );

  expect(screen.getByText('Feedback loads when you reconnect.')).toBeInTheDocument();
});
