import { fireEvent, screen } from '@testing-library/react';
import React from 'react';
import { renderWithTexts } from '../testing/render/renderWithTexts';
import { useHoverOrFocus } from './useHoverOrFocus';

const Hinted: React.FC = () => {
  const { isShown, hintProps } = useHoverOrFocus();
  return (
    <>
      <button type="button" {...hintProps}>
        Time{isShown && <span>Hint</span>}
      </button>
      <p>Elsewhere</p>
    </>
  );
};
const hint = () => screen.queryByText('Hint');

it('hides the hint when the pointer is elsewhere, although the element has moved away without an event', () => {
  renderWithTexts(<Hinted />);
  fireEvent.mouseEnter(screen.getByRole('button'));
  fireEvent.mouseOver(screen.getByText('Hint'));
  expect(hint()).toBeInTheDocument();

  fireEvent.mouseOver(screen.getByText('Elsewhere'));

  expect(hint()).not.toBeInTheDocument();
});

it('keeps a hint that the focus shows while the pointer moves elsewhere', () => {
  renderWithTexts(<Hinted />);
  jest.spyOn(Element.prototype, 'matches').mockReturnValue(true);
  fireEvent.focus(screen.getByRole('button'));
  jest.restoreAllMocks();

  fireEvent.mouseOver(screen.getByText('Elsewhere'));

  expect(hint()).toBeInTheDocument();
});
