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
  /** What an id that is not among the choices is called; left out where it has to be one of them. */
  readonly otherLabel?: (id: string) => string;
}

/** What the API takes for an id. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** A choice by name that also takes an id that has none. An id that was chosen before stays one of the choices. */
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
      // The button that clears it is for a pointer alone; by keyboard it is emptied.
      onInput={({ currentTarget }) => clearable && currentTarget.value === '' && onChange('')}
      nothingFoundMessage="No match"
    />
  );
}
