import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceOrOtherProps extends Pick<SelectProps, 'label' | 'description' | 'placeholder' | 'error' | 'required' | 'clearable' | 'w'> {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The label of an id that is not among the choices; omitted if it must be one of them. */
  readonly otherLabel?: (id: string) => string;
}

/** The API's pattern for ids. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** A choice by name that also accepts other ids. A previously chosen id stays among the choices. */
export function ChoiceOrOther({ choices, value, onChange, otherLabel, clearable, ...field }: ChoiceOrOtherProps) {
  const [search, setSearch] = useState('');
  const isKnown = (id: string) => choices.some((choice) => choice.value === id || choice.label === id);
  const present = value !== '' && !isKnown(value) ? [{ value, label: value }] : [];
  const other = otherLabel && ID.test(search) && search !== value && !isKnown(search) ? [{ value: search, label: otherLabel(search) }] : [];
  return (
    <Select
      {...field}
      searchable
      allowDeselect={false}
      data={[...choices, ...present, ...other]}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      onSearchChange={setSearch}
      clearable={clearable}
      // The clear button is for pointers only; keyboard users empty the field.
      onInput={({ currentTarget }) => clearable && currentTarget.value === '' && onChange('')}
      nothingFoundMessage="No match"
    />
  );
}
