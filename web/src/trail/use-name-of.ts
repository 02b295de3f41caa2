import { useQuery } from '@tanstack/react-query';
import { reaches, useMe } from '../session/me.js';
import { namesQuery } from './names.queries.js';

/** What stands where nobody in particular did something. */
const NOBODY = '0'.repeat(24);

/** How people call whoever has an id; undefined where nobody knows. */
export function useNameOf(): (id: string) => string | undefined {
  const me = useMe();
  const names = useQuery({ ...namesQuery, enabled: reaches(me, 'ADMIN') });
  return (id) => {
    if (id === NOBODY) return 'Nobody signed in';
    return id === me.id ? me.name : names.data?.byId.get(id);
  };
}
