import { useQuery } from '@tanstack/react-query';
import { may, reaches, useMe } from '../session/me.js';
import { everyKeyQuery, everybodyQuery } from './everybody.queries.js';

/** The id that stands for nobody in particular. */
const NOBODY = '0'.repeat(24);

/** The name for the id of a person or an API key; undefined if unknown. */
export function useNameOf(): (id: string) => string | undefined {
  const me = useMe();
  const enabled = reaches(me, 'ADMIN') && may(me, 'read');
  const people = useQuery({ ...everybodyQuery, enabled });
  const keys = useQuery({ ...everyKeyQuery, enabled });
  const names = new Map([...(people.data ?? []), ...(keys.data ?? [])].map(({ id, name }) => [id, name]));
  return (id) => {
    if (id === NOBODY) return 'Not signed in';
    return id === me.id ? me.name : names.get(id);
  };
}
