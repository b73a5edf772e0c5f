import { screen } from '@testing-library/react';
import React from 'react';
import { NOON } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { ListProblemMessage } from './ListProblemMessage';

it('says that feedback loads on reconnection when it is offline with a list of unknown age', () => {
  renderWithTexts(
    <ListProblemMessage problem={{ kind: 'offline' }} now={NOON} updatedAt={null} onRetry={jest.fn()} />,
  );

  expect(screen.getByText('Feedback will load when you reconnect.')).toBeInTheDocument();
});
