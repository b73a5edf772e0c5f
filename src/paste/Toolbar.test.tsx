import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../testing/expectAccessible';
import { Toolbar, useToolbarTabIndex } from './Toolbar';

const Item: React.FC<{ name: string; disabled?: boolean }> = ({ name, disabled }) => (
  <button type="button" tabIndex={useToolbarTabIndex()} disabled={disabled}>
    {name}
  </button>
);
const toolbar = (names: readonly string[]) => (
  <>
    <Toolbar label="Quick filters">
      {names.map((name) => (
        <Item key={name} name={name} disabled={name === 'Off'} />
      ))}
    </Toolbar>
    <button type="button">After</button>
  </>
);
const button = (name: string) => screen.getByRole('button', { name });

it('is one tab stop, with keys to its buttons', async () => {
  const { container } = render(toolbar(['One', 'Two', 'Off', 'Three']));
  await userEvent.tab();
  expect(button('One')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(button('Three')).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(button('One')).toHaveFocus();
  await userEvent.keyboard('{End}{ArrowLeft}');
  expect(button('Two')).toHaveFocus();
  await expectAccessible(container);

  await userEvent.tab();
  expect(button('After')).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(button('Two')).toHaveFocus();
});

it('stays reachable when the button that was its tab stop is gone', async () => {
  const { rerender } = render(toolbar(['One', 'Two']));
  await userEvent.click(button('Two'));
  rerender(toolbar(['One', 'Three']));

  await userEvent.tab();

  expect(button('One')).toHaveFocus();
});

it('leaves buttons outside of a toolbar as they are', () => {
  render(<Item name="Alone" />);

  expect(button('Alone')).not.toHaveAttribute('tabindex');
});
