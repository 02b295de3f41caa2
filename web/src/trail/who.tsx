import { Code } from '@mantine/core';

interface WhoProps {
  readonly id: string;
  /** From `useNameOf`, called once by components that show many names. */
  readonly nameOf: (id: string) => string | undefined;
}

/** A person's name, or their id if nothing else is known. */
export function Who({ id, nameOf }: WhoProps) {
  const name = nameOf(id);
  return name === undefined ? <Code>{id}</Code> : <>{name}</>;
}
