import { useState, type KeyboardEvent } from 'react';

interface Typed {
  readonly value: string;
  /** An emptied field commits at once, unless told otherwise. */
  readonly onType: (value: string, isWhole?: boolean) => void;
  /** Commits the current text, or another one instead. */
  readonly commit: (value?: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A text that is committed on Enter or when the field loses focus. It follows the value when that changes elsewhere.
 */
export function useTyped(value: string, onCommit: (value: string) => void): Typed {
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setTyped(value);
  }
  const commit = (text = typed) => {
    setTyped(text);
    if (text.trim() !== value) onCommit(text.trim());
  };
  return {
    value: typed,
    onType: (text, isWhole = text === '') => {
      setTyped(text);
      if (isWhole) commit(text);
    },
    commit,
    onKeyDown: ({ key }) => {
      if (key === 'Enter') commit();
    },
  };
}
