import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { Label } from '../../../paste/Label';
import { Option, Select } from '../../../paste/Select';

export interface SelectOption<Value> {
  value: Value;
  label: string;
}

export interface FilterSelectProps<Value> {
  id: string;
  label: string;
  options: readonly SelectOption<Value>[];
  selected: Value;
  onChange: (value: Value) => void;
  /** Takes a row of its own, for names that would be cut off in half of it. */
  isWide?: boolean;
}

const WIDE: React.CSSProperties = { gridColumn: '1 / -1' };

/**
 * A select with a label. The options use their index as the DOM value: a filter value can be null, and a reviewer's
 * name should not be in an attribute of the page.
 */
export function FilterSelect<Value>(props: FilterSelectProps<Value>): React.ReactElement {
  const { id, label, options, selected, onChange, isWide = false } = props;
  const select = (event: React.ChangeEvent<HTMLSelectElement>): void => {
    const option = options[Number(event.target.value)];
    if (option) onChange(option.value);
  };
  return (
    <Box minWidth="0" style={isWide ? WIDE : undefined}>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={String(options.findIndex(({ value }) => value === selected))} onChange={select}>
        {options.map((option, index) => (
          <Option key={index} value={String(index)}>
            {option.label}
          </Option>
        ))}
      </Select>
    </Box>
  );
}
