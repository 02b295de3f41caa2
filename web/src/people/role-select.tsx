import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { problemText } from '../common/problem-alert.js';
import { rolesToGiveQuery } from '../roles/roles.queries.js';
import { reaches, useMe, type BuiltInRole } from '../session/me.js';

const BUILT_IN: readonly BuiltInRole[] = ['USER', 'ADMIN', 'OWNER'];

interface RoleSelectProps extends Omit<NativeSelectProps, 'data' | 'value'> {
  readonly value?: string;
}

/** The roles that the viewer may assign: none beyond their own. The current one is always included. */
export function RoleSelect({ value, description, ...props }: RoleSelectProps) {
  const me = useMe();
  const custom = useQuery(rolesToGiveQuery);
  const names = [...BUILT_IN.filter((role) => reaches(me, role)), ...(custom.data ?? []).filter(({ base }) => reaches(me, base)).map(({ name }) => name)];
  const said = custom.isError ? `The custom roles could not be loaded. ${problemText(custom.error)}` : description;
  const offered = value === undefined || names.includes(value) ? names : [value, ...names];
  return <NativeSelect {...props} value={value} description={said} data={offered} />;
}
