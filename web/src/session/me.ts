import type { components } from '@annals/client';
import { ProblemError } from '@annals/client';
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { annals, session } from './annals.js';

export type BuiltInRole = 'USER' | 'ADMIN' | 'OWNER';
export type Permission = components['schemas']['MeResponse']['permissions'][number];

const BUILT_IN_ROLES: readonly BuiltInRole[] = ['USER', 'ADMIN', 'OWNER'];

/** The signed-in user; `base` is the built-in role that theirs is based on, which determines what they may see. */
export type Me = components['schemas']['MeResponse'] & { readonly base: BuiltInRole };

/** Null if nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ client, signal }): Promise<Me | null> => {
    // A user whose session has ended stays on the page until somebody signs in: removing the page would lose their
    // input.
    if ((await session.authorization()) === undefined) return client.getQueryData<Me | null>(['me']) ?? null;
    const { data } = await annals.GET('/api/v1/auth/me', { signal });
    return { ...data, base: await baseOf(data.role, signal) };
  },
});

/** For a custom role it is in the list of roles, which users based on USER may not read. */
async function baseOf(role: string, signal: AbortSignal): Promise<BuiltInRole> {
  const builtIn = BUILT_IN_ROLES.find((name) => name === role);
  if (builtIn) return builtIn;
  try {
    for await (const { name, base } of annals.iterate('/api/v1/roles', { limit: 100 }, { signal })) if (name === role) return base;
  } catch (error) {
    if (!(error instanceof ProblemError && error.status === 403)) throw error;
  }
  return 'USER';
}

export const MeContext = createContext<Me | undefined>(undefined);

/** Inside the session gate somebody is always signed in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe must be called inside the session gate');
  return me;
}

/** Whether a role includes another. */
export function reaches(me: Me, role: BuiltInRole): boolean {
  return BUILT_IN_ROLES.indexOf(me.base) >= BUILT_IN_ROLES.indexOf(role);
}

export function may(me: Me, permission: Permission): boolean {
  return me.permissions.includes(permission);
}
