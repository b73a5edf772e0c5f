import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { MenuButton } from './Menu';

const show = () => {
  const [onCopy, onMark, onLink, onKeyDown] = [jest.fn(), jest.fn(), jest.fn(), jest.fn()];
  const items = [
    { key: 'copy', label: 'Copy text', shortcut: 'c', onSelect: onCopy },
    { key: 'mark', label: 'Mark as new', onSelect: onMark },
    { key: 'link', label: 'Copy link', onSelect: onLink, isDisabled: true },
  ];
  render(
    <div role="presentation" onKeyDown={onKeyDown}>
      <MenuButton label="Actions" size="small" items={items} note="Updated now" />
      <button type="button">After</button>
    </div>,
  );
  return { onCopy, onMark, onLink, onKeyDown };
};
const button = () => screen.getByRole('button', { name: 'Actions' });
const item = (name: string) => screen.getByRole('menuitem', { name });

it.each(['{Enter}', ' ', '{ArrowDown}'])('opens with %p on its first item', async (key) => {
  const user = userEvent.setup();
  show();
  await user.tab();
  expect(button()).toHaveAttribute('aria-haspopup', 'menu');
  expect(button()).toHaveAttribute('aria-expanded', 'false');

  await user.keyboard(key);

  expect(button()).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('menu', { name: 'Actions' })).toHaveAccessibleDescription('Updated now');
  expect(item('Copy text')).toHaveFocus();
  expect(item('Copy text')).toHaveAttribute('aria-keyshortcuts', 'c');
});

it('opens with the Up arrow on its last item', async () => {
  const user = userEvent.setup();
  show();
  await user.tab();

  await user.keyboard('{ArrowUp}');

  expect(item('Copy link')).toHaveFocus();
});

it('moves with the arrows, Home, End and first letters, and around its ends', async () => {
  const user = userEvent.setup();
  const { onKeyDown } = show();
  await user.click(button());

  const steps: [string, string][] = [
    ['{ArrowDown}', 'Mark as new'],
    ['{ArrowUp}{ArrowUp}', 'Copy link'],
    ['{ArrowDown}', 'Copy text'],
    ['{End}', 'Copy link'],
    ['{Home}', 'Copy text'],
    ['c', 'Copy link'],
    ['c', 'Copy text'],
    ['m', 'Mark as new'],
    ['x', 'Mark as new'],
  ];
  for (const [keys, name] of steps) {
    await user.keyboard(keys);
    expect(item(name)).toHaveFocus();
  }
  expect(onKeyDown).not.toHaveBeenCalled();
});

it.each(['{Enter}', ' '])('chooses an item with %p, closes, and returns the focus', async (key) => {
  const user = userEvent.setup();
  const { onCopy } = show();
  await user.click(button());

  await user.keyboard(key);

  expect(onCopy).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(button()).toHaveFocus();
});

it('chooses an item with a press, but not a disabled one', async () => {
  const user = userEvent.setup();
  const { onMark, onLink } = show();
  await user.click(button());
  await user.click(item('Copy link'));
  expect(onLink).not.toHaveBeenCalled();
  expect(item('Copy link')).toHaveAttribute('aria-disabled', 'true');

  await user.click(item('Mark as new'));

  expect(onMark).toHaveBeenCalledTimes(1);
});

it.each(['{Escape}', '{Tab}'])('closes with %s and returns the focus', async (key) => {
  const user = userEvent.setup();
  const { onKeyDown } = show();
  await user.click(button());

  await user.keyboard(key);

  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(button()).toHaveFocus();
  expect(onKeyDown).not.toHaveBeenCalled();
});

it('closes with a press outside, which takes the focus', async () => {
  const user = userEvent.setup();
  show();
  await user.click(button());

  await user.click(screen.getByRole('button', { name: 'After' }));

  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
});

it('closes with a second press on its button', async () => {
  const user = userEvent.setup();
  show();
  await user.click(button());
  await user.click(button());

  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
});
