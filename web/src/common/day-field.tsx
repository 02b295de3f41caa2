import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { dateOf } from './days.js';
import type { Day } from './span.js';
import { useTyped } from './use-typed.js';

interface DayFieldProps {
  readonly label: string;
  readonly value: Day | undefined;
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
  /** An empty text means no day. */
  readonly onChange: (day: Day) => void;
}

/**
 * A day that commits at once when picked from the browser's calendar, and on Enter or blur while typed: 2025 starts as
 * the year 2.
 */
export function DayField({ label, value = '', min, max, onChange }: DayFieldProps) {
  const day = useTyped(value, onChange);
  const isTyping = useRef(false);
  /** An invalid or partial day, which the browser reports as empty, is replaced by the previous value. */
  const take = ({ value: text, validity }: HTMLInputElement) => {
    const isDay = text === '' ? !validity.badInput : dateOf(text) !== undefined;
    day.commit(isDay ? text : value);
  };
  return (
    <TextInput
      label={label}
      type="date"
      value={day.value}
      min={min}
      max={max}
      onChange={({ currentTarget: { value: text } }) => day.onType(text, !isTyping.current && dateOf(text) !== undefined)}
      onKeyDown={({ key, currentTarget }) => {
        isTyping.current = true;
        if (key === 'Enter') take(currentTarget);
      }}
      onKeyUp={() => {
        isTyping.current = false;
      }}
      onBlur={({ currentTarget }) => {
        isTyping.current = false;
        take(currentTarget);
      }}
    />
  );
}
