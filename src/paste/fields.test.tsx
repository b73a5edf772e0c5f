import * as tokens from '@twilio-paste/design-tokens';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { FieldFrame } from './FieldFrame';
import { HostTheme } from './HostTheme';
import { Input } from './Input';
import { Label } from './Label';
import { Option, Select } from './Select';

const renderInTheme = (ui: React.ReactElement) =>
  render(
    <HostTheme baseTheme="default" theme={{ ...tokens }}>
      {ui}
    </HostTheme>,
  );

describe('a text field', () => {
  const field = () => screen.getByRole('textbox', { name: 'Position' });
  const renderField = (props: React.ComponentProps<typeof Input>) =>
    renderInTheme(
      <>
        <Label htmlFor="position">Position</Label>
        <Input id="position" {...props} />
      </>,
    );

  it('is labeled, and reports what the user types', async () => {
    const onChange = jest.fn((event: React.ChangeEvent<HTMLInputElement>) => event.target.value);
    renderField({ onChange });

    await userEvent.click(screen.getByText('Position'));
    await userEvent.keyboard('2:14');

    expect(onChange).toHaveLastReturnedWith('2:14');
  });

  it('is invalid only when it has an error', () => {
    const { rerender } = renderField({ hasError: true });
    expect(field()).toBeInvalid();

    rerender(<Input aria-label="Position" hasError={false} />);
    expect(field()).toBeValid();
  });

  it.each([['disabled'], ['readOnly']] as const)('keeps its value while it is %s', async (state) => {
    renderField({ [state]: true, defaultValue: '2:14' });

    await userEvent.type(field(), '5');

    expect(field()).toHaveValue('2:14');
  });

  it('passes on its ref, so that its parent can move the focus', () => {
    const ref = React.createRef<HTMLInputElement>();
    renderField({ ref });

    ref.current?.focus();

    expect(field()).toHaveFocus();
  });
});

describe('a select', () => {
  const select = () => screen.getByRole('combobox', { name: 'Category' });
  const renderSelect = (props: React.ComponentProps<typeof Select>) =>
    renderInTheme(
      <>
        <Label htmlFor="category">Category</Label>
        <Select id="category" {...props}>
          <Option value="1">Strength</Option>
          <Option value="2">To improve</Option>
        </Select>
      </>,
    );

  it('is labeled, and reports the option that the user chooses', async () => {
    const onChange = jest.fn((event: React.ChangeEvent<HTMLSelectElement>) => event.target.value);
    renderSelect({ onChange });

    await userEvent.selectOptions(select(), 'To improve');

    expect(onChange).toHaveLastReturnedWith('2');
    expect(select()).toHaveDisplayValue('To improve');
  });

  it('is invalid only when it has an error', () => {
    renderSelect({ hasError: true });

    expect(select()).toBeInvalid();
  });

  it('keeps its option while it is disabled', async () => {
    renderSelect({ disabled: true });

    await userEvent.selectOptions(select(), 'To improve');

    expect(select()).toBeDisabled();
    expect(select()).toHaveDisplayValue('Strength');
  });

  it('has an arrow that is hidden from screen readers and lets clicks through to the select', async () => {
    const { container } = renderSelect({});
    const arrow = container.querySelector('svg');

    expect(arrow?.closest('[aria-hidden="true"]')).toBeInTheDocument();
    await expect(userEvent.click(arrow ?? container)).rejects.toThrow(/pointer-events: none/);
  });
});

describe('the frame of a field', () => {
  const frameOf = (state: React.ComponentProps<typeof FieldFrame>) => {
    renderInTheme(<FieldFrame {...state}>Field</FieldFrame>);
    return screen.getByText('Field');
  };
  const { boxShadows, backgroundColors } = tokens;

  it.each([
    ['at rest', {}, boxShadows.shadowBorder, backgroundColors.colorBackgroundBody],
    ['with an error', { hasError: true }, boxShadows.shadowBorderError, backgroundColors.colorBackgroundBody],
    ['when read-only', { readOnly: true }, boxShadows.shadowBorder, backgroundColors.colorBackground],
    ['when disabled', { disabled: true }, boxShadows.shadowBorderWeak, backgroundColors.colorBackground],
    [
      'when disabled despite an error',
      { disabled: true, hasError: true },
      boxShadows.shadowBorderWeak,
      backgroundColors.colorBackground,
    ],
  ])('has its own border and background %s', (_, state, boxShadow, backgroundColor) => {
    expect(frameOf(state)).toHaveStyle({ boxShadow, backgroundColor });
  });
});
