import { Code, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loading } from '../common/loading.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { may, reaches, useMe } from '../session/me.js';
import { OrganizationFacts } from './organization-facts.js';
import { OrganizationForm } from './organization-form.js';
import { organizationQuery } from './organization.queries.js';

export default function OrganizationPage() {
  const me = useMe();
  const { orgId } = me;
  const mayChange = reaches(me, 'OWNER') && may(me, 'update');
  // A form that opens with stale data would start with a conflict.
  const present = useQuery({ ...organizationQuery(orgId), refetchOnMount: 'always' });
  const data = present.isFetchedAfterMount ? present.data : undefined;
  return (
    <Page
      title="Settings"
      intro={
        <Text span>
          Of your organization, <Code>{orgId}</Code>.
        </Text>
      }
    >
      {!data && !present.isError && <Loading />}
      {present.isError && <ProblemAlert error={present.error} retry={() => void present.refetch()} />}
      {data && (mayChange ? <OrganizationForm opened={data} /> : <OrganizationFacts {...data.organization} />)}
    </Page>
  );
}
