import { useState, type KeyboardEvent } from 'react';

interface Typed {
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Takes it as it is now. */
  readonly commit: (value?: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A text that counts once it is typed: on Enter, or when the field is left. An emptied one counts at once. */
export function useTyped(value: string, onCommit: (value: string) => void): Typed {
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setTyped(value);
  }
  const commit = (text = typed) => {
    if (text.trim() !== value) onCommit(text.trim());
  };
  return {
    value: typed,
    onType: (text) => {
      setTyped(text);
      if (text === '') commit(text);
    },
    commit,
    onKeyDown: ({ key }) => {
      if (key === 'Enter') commit();
    },
  };
}
