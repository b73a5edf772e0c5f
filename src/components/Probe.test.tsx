import React from 'react';
import { render, screen } from '@testing-library/react';
import { Message } from './Message';
it('shows', () => {
  render(<Message heading="A" body="B" tone="quiet" />);
  expect(screen.getByRole('heading', { name: 'A' })).toBeInTheDocument();
});
