import { Code } from '@mantine/core';

interface WhoProps {
  readonly id: string;
  /** From `useNameOf`, which whoever shows many asks once. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Somebody by their name, or by their id where that is all that is known. */
export function Who({ id, nameOf }: WhoProps) {
  const name = nameOf(id);
  return name === undefined ? <Code>{id}</Code> : <>{name}</>;
}
