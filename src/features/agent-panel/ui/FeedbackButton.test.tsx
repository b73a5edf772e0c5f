import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { FEEDBACK_BUTTON_ID, FeedbackButton } from './FeedbackButton';

it('shows whether the panel is open, and toggles it on click', async () => {
  const onToggle = jest.fn();
  const { container, rerender } = renderWithTexts(<FeedbackButton open={false} onToggle={onToggle} />);
  const button = screen.getByRole('button', { name: 'Feedback', expanded: false });
  await expectAccessible(container);

  await userEvent.click(button);
  expect(onToggle).toHaveBeenCalledTimes(1);

  rerender(<FeedbackButton open onToggle={onToggle} />);
  expect(screen.getByRole('button', { name: 'Feedback', expanded: true })).toBe(button);
});

it('has an id, so that it can get the focus when the panel closes', () => {
  renderWithTexts(<FeedbackButton open={false} onToggle={jest.fn()} />);

  expect(document.getElementById(FEEDBACK_BUTTON_ID)).toBe(screen.getByRole('button', { name: 'Feedback' }));
});
