import { Code, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loading } from '../common/loading.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMe } from '../session/me.js';
import { OrganizationForm } from './organization-form.js';
import { organizationQuery } from './organization.queries.js';

export default function OrganizationPage() {
  const { orgId } = useMe();
  const present = useQuery({ ...organizationQuery(orgId), refetchOnWindowFocus: false });
  return (
    <Page
      title="Settings"
      intro={
        <Text span>
          Of your organization, <Code>{orgId}</Code>.
        </Text>
      }
    >
      {present.isPending && <Loading />}
      {present.isError && <ProblemAlert error={present.error} retry={() => void present.refetch()} />}
      {present.data && <OrganizationForm key={present.data.etag} {...present.data} onReload={() => void present.refetch()} />}
    </Page>
  );
}
