import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { PanelHeader } from './PanelHeader';

it('names the panel and has a labeled close button', async () => {
  const onClose = jest.fn();
  const { container } = renderWithTexts(<PanelHeader onClose={onClose} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Feedback' })).toBeInTheDocument();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Close feedback' }));

  expect(onClose).toHaveBeenCalledTimes(1);
});
