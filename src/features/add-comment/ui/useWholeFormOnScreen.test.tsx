import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { useRef } from 'react';
import { fakeScrollIntoView } from '../../../testing/fakes/fakeScrollIntoView';
import { useWholeFormOnScreen } from './useWholeFormOnScreen';

let resize: (() => void) | null = null;
beforeEach(() => {
  fakeScrollIntoView();
  window.ResizeObserver = class {
    constructor(callback: ResizeObserverCallback) {
      resize = () => callback([], this);
    }
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => {
      resize = null;
    };
  };
});

const Page: React.FC<{ isOpen: boolean }> = ({ isOpen }) => {
  const formRef = useRef<HTMLDivElement>(null);
  useWholeFormOnScreen(formRef, isOpen ? 'open' : null);
  return (
    <>
      <div ref={formRef} role="group" aria-label="Form">
        <textarea aria-label="Comment" />
        <button>Add</button>
      </div>
      <button>Elsewhere</button>
    </>
  );
};

const scrolls = () => (Element.prototype.scrollIntoView as jest.Mock).mock.calls.length;

it('scrolls when the open form or something above it has changed its height', () => {
  render(<Page isOpen />);
  screen.getByRole('textbox').focus();
  expect(scrolls()).toBe(0);

  resize?.();

  expect(scrolls()).toBe(1);
});

it('does not scroll while the focus is elsewhere', () => {
  render(<Page isOpen />);
  screen.getByRole('button', { name: 'Elsewhere' }).focus();

  resize?.();

  expect(scrolls()).toBe(0);
});

it('does not scroll for a closed form, and not after it was closed', () => {
  const { rerender } = render(<Page isOpen={false} />);
  expect(resize).toBeNull();

  rerender(<Page isOpen />);
  rerender(<Page isOpen={false} />);
  expect(resize).toBeNull();
});

it('goes on after a press inside of the form', async () => {
  render(<Page isOpen />);
  await userEvent.click(screen.getByRole('textbox'));

  resize?.();

  expect(scrolls()).toBe(1);
});

it.each([
  [
    'turns the wheel',
    () => Promise.resolve(document.body.dispatchEvent(new Event('wheel', { bubbles: true }))),
  ],
  ['swipes', () => Promise.resolve(document.body.dispatchEvent(new Event('touchmove', { bubbles: true })))],
  ['presses elsewhere', () => userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))],
])('never scrolls again once the user %s', async (_what, move) => {
  render(<Page isOpen />);
  screen.getByRole('textbox').focus();
  await move();
  screen.getByRole('textbox').focus();

  resize?.();

  expect(scrolls()).toBe(0);
});
