import { Code, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Facts } from '../common/facts.js';
import { may, reaches, useMe } from '../session/me.js';
import { organizationNameQuery } from './account.queries.js';
import { permissionsInWords, reachInWords } from './reach.js';

export function WhoIAm() {
  const me = useMe();
  const organization = useQuery({ ...organizationNameQuery(me.orgId), enabled: reaches(me, 'ADMIN') && may(me, 'read') });
  return (
    <Facts
      facts={{
        Name: me.name,
        'E-mail': me.email,
        Role: me.role === me.base ? me.role : `${me.role}, based on ${me.base}`,
        Permissions: (
          <>
            <Text size="sm">{permissionsInWords(me.permissions)}</Text>
            {me.permissions.length > 0 && (
              <Text size="sm" c="dimmed">
                {reachInWords(me.base)}
              </Text>
            )}
          </>
        ),
        'Mentor id': me.mentorId !== undefined && <Code>{me.mentorId}</Code>,
        Organization: organization.data ?? <Code>{me.orgId}</Code>,
      }}
    />
  );
}
