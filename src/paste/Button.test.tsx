import * as tokens from '@twilio-paste/design-tokens';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { Button } from './Button';
import { HostTheme } from './HostTheme';

const renderInTheme = (ui: React.ReactElement) =>
  render(
    <HostTheme baseTheme="default" theme={{ ...tokens }}>
      {ui}
    </HostTheme>,
  );

it('does not submit the form around it unless its type is submit', async () => {
  const onSubmit = jest.fn((event: React.FormEvent) => event.preventDefault());
  renderInTheme(
    <form onSubmit={onSubmit}>
      <Button variant="secondary">Show more</Button>
      <Button variant="primary" type="submit">
        Save
      </Button>
    </form>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(onSubmit).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

it('works with the mouse, Enter and the space bar', async () => {
  const onClick = jest.fn();
  renderInTheme(
    <Button variant="link" onClick={onClick}>
      Refresh
    </Button>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');

  expect(onClick).toHaveBeenCalledTimes(3);
});

it('passes on its state and its ref, and adds no other attributes', () => {
  const ref = React.createRef<HTMLButtonElement>();
  renderInTheme(
    <Button ref={ref} variant="secondary" size="small" aria-expanded={false} aria-disabled>
      Filters
    </Button>,
  );

  const button = screen.getByRole('button', { name: 'Filters', expanded: false });
  expect(ref.current).toBe(button);
  const names = button.getAttributeNames().filter((name) => name !== 'class');
  expect(names.sort()).toEqual(['aria-disabled', 'aria-expanded', 'type']);
});

it.each([
  ['primary', tokens.textColors.colorTextInverse, tokens.backgroundColors.colorBackgroundPrimary],
  ['secondary', tokens.textColors.colorText, tokens.backgroundColors.colorBackgroundBody],
  [
    'destructive_secondary',
    tokens.textColors.colorTextLinkDestructive,
    tokens.backgroundColors.colorBackgroundBody,
  ],
] as const)("has the theme's colors as %s", (variant, color, backgroundColor) => {
  renderInTheme(<Button variant={variant}>Save</Button>);

  expect(screen.getByRole('button')).toHaveStyle({ color, backgroundColor });
});

it('has no padding as a link', () => {
  renderInTheme(
    <Button variant="link" size="reset">
      Refresh
    </Button>,
  );

  expect(screen.getByRole('button')).toHaveStyle({
    padding: tokens.spacings.space0,
    color: tokens.textColors.colorTextLink,
  });
});
