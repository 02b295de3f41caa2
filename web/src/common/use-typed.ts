import { useState, type KeyboardEvent } from 'react';

interface Typed {
  readonly value: string;
  /** An emptied field counts at once, unless it says otherwise. */
  readonly onType: (value: string, isWhole?: boolean) => void;
  /** Takes it as it is now, or another text in its place. */
  readonly commit: (value?: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A text that counts once it is typed: on Enter, or when the field is left. It follows the value when that changes elsewhere. */
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
