import { Code } from '@mantine/core';
import { useNameOf } from '../people/use-name-of.js';

/** Somebody by their name, or by their id where that is all that is known. */
export function Who({ id }: { readonly id: string }) {
  const name = useNameOf()(id);
  return name === undefined ? <Code>{id}</Code> : <>{name}</>;
}
