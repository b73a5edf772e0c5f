import { render } from '@testing-library/react';
import React from 'react';
import { FeedbackButton } from '../../features/agent-panel/ui/FeedbackButton';

it('throws when a component is used without texts', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);

  expect(() => render(<FeedbackButton open={false} onToggle={jest.fn()} />)).toThrow(
    'TextsContext.Provider is missing',
  );

  jest.restoreAllMocks();
});
