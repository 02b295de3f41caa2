import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { rolesToGiveQuery } from '../roles/roles.queries.js';
import { reaches, useMe, type BuiltInRole } from '../session/me.js';

const BUILT_IN: readonly BuiltInRole[] = ['USER', 'ADMIN', 'OWNER'];

/** The roles that somebody may give: nobody gives more than they have. */
export function RoleSelect(props: Omit<NativeSelectProps, 'data'>) {
  const me = useMe();
  const custom = useQuery(rolesToGiveQuery);
  const names = [...BUILT_IN.filter((role) => reaches(me, role)), ...(custom.data ?? []).filter(({ base }) => reaches(me, base)).map(({ name }) => name)];
  return <NativeSelect {...props} data={names} />;
}
