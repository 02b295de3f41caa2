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
  /** An empty text is no day. */
  readonly onChange: (day: Day) => void;
}

/** A day that counts at once when it is chosen from the browser's calendar, and on Enter or when the field is left while it is typed: 2025 begins as the year 2. */
export function DayField({ label, value = '', min, max, onChange }: DayFieldProps) {
  const day = useTyped(value, onChange);
  const isTyping = useRef(false);
  /** What is no day, or only a part of one, which the browser calls empty, gives way to what was there before. */
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
