import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { useState } from 'react';
import { Tabs } from './Tabs';

const NAMES = ['One', 'Two', 'Three'];

const ThreeTabs: React.FC = () => {
  const [selected, setSelected] = useState('One');
  return (
    <>
      <Tabs
        label="Numbers"
        selected={selected}
        onSelect={setSelected}
        tabs={NAMES.map((name) => ({ key: name, id: name, panelId: `${name}-panel`, content: name }))}
      />
      <div role="tabpanel" id={`${selected}-panel`} aria-labelledby={selected} />
    </>
  );
};
const tab = (name: string) => screen.getByRole('tab', { name });

it('selects a tab with a press', async () => {
  render(<ThreeTabs />);
  expect(screen.getByRole('tablist', { name: 'Numbers' })).toBeInTheDocument();
  expect(tab('One')).toHaveAttribute('aria-selected', 'true');

  await userEvent.click(tab('Three'));

  expect(tab('Three')).toHaveAttribute('aria-selected', 'true');
  expect(tab('One')).toHaveAttribute('aria-selected', 'false');
  expect(screen.getByRole('tabpanel', { name: 'Three' })).toBeInTheDocument();
});

it('is one tab stop, in which the arrows, Home and End select', async () => {
  const user = userEvent.setup();
  render(<ThreeTabs />);
  await user.tab();
  expect(tab('One')).toHaveFocus();

  const steps: [key: string, name: string][] = [
    ['{ArrowRight}', 'Two'],
    ['{End}', 'Three'],
    ['{ArrowRight}', 'One'],
    ['{ArrowLeft}', 'Three'],
    ['{Home}', 'One'],
    ['{Control>}{ArrowRight}{/Control}', 'One'],
    ['x', 'One'],
  ];
  for (const [key, name] of steps) {
    await user.keyboard(key);
    expect(tab(name)).toHaveFocus();
    expect(tab(name)).toHaveAttribute('aria-selected', 'true');
  }

  await user.tab();
  expect(document.body).toHaveFocus();
});
