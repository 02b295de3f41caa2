import { Button, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { notifyProblem } from '../common/notify.js';
import { session } from '../session/annals.js';
import { meQuery, useMe } from '../session/me.js';

export function UserMenu() {
  const me = useMe();
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => session.signOut(),
    onSuccess: async () => {
      // A response still in flight would bring data back. The session gate clears the rest.
      await queries.cancelQueries();
      queries.setQueryData(meQuery.queryKey, null);
    },
    onError: notifyProblem,
  });
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button variant="default" miw={0} maw={{ base: 140, sm: 220 }}>
          {me.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.email} · {me.role}
        </Menu.Label>
        <Menu.Item component={Link} to="/account">
          Your account
        </Menu.Item>
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
