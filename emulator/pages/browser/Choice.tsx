import React from 'react';
import { Field } from './Panel';

export interface Option {
  value: string;
  label: string;
}

interface ChoiceProps {
  label: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}

/** A drop-down list. */
export function Choice({ label, options, value, onChange }: ChoiceProps): JSX.Element {
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** The chosen value, or the first one if the chosen value is no longer an option. */
export function availableValue(value: string, options: readonly Option[]): string {
  return options.some((option) => option.value === value) ? value : (options[0]?.value ?? '');
}
