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
  chosen: Value;
  onChange: (value: Value) => void;
}

/**
 * One labelled choice. Options go by their place in the list: a value can be null, and the name of a reviewer has no
 * business in an attribute of the page.
 */
export function FilterSelect<Value>(props: FilterSelectProps<Value>): React.ReactElement {
  const { id, label, options, chosen, onChange } = props;
  const pick = (event: React.ChangeEvent<HTMLSelectElement>): void => {
    const option = options[Number(event.target.value)];
    if (option) onChange(option.value);
  };
  return (
    <Box minWidth="0">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={String(options.findIndex(({ value }) => value === chosen))} onChange={pick}>
        {options.map((option, place) => (
          <Option key={place} value={String(place)}>
            {option.label}
          </Option>
        ))}
      </Select>
    </Box>
  );
}
