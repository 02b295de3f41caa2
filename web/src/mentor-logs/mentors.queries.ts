import type { components } from '@annals/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { annals } from '../session/annals.js';
import { may, reaches, useMe } from '../session/me.js';

export interface Mentor {
  readonly mentorId: string;
  readonly name: string;
}

type User = components['schemas']['UserResponse'];

const mentorsQuery = queryOptions({
  queryKey: ['mentor-logs', 'mentors'],
  queryFn: async ({ signal }): Promise<Mentor[]> => {
    const users: User[] = [];
    for await (const user of annals.iterate('/api/v1/users', { limit: 100 }, { signal })) users.push(user);
    return users.map(({ mentorId, name }) => ({ mentorId, name })).sort((one, other) => one.name.localeCompare(other.name));
  },
});

/** Whose names the viewer may know: everybody's of the organization, or their own. Others stand there by their id. */
export function useMentors(): readonly Mentor[] {
  const me = useMe();
  const { data } = useQuery({ ...mentorsQuery, enabled: reaches(me, 'ADMIN') && may(me, 'read') });
  if (data) return data;
  return me.mentorId === undefined ? [] : [{ mentorId: me.mentorId, name: me.name }];
}
