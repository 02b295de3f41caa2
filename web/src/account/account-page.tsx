import { useQuery } from '@tanstack/react-query';
import { Loading } from '../common/loading.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { may, useMe } from '../session/me.js';
import { accountQuery } from './account.queries.js';
import { ChangeName } from './change-name.js';
import { ChangePassword } from './change-password.js';
import { Section } from './section.js';
import { WhoIAm } from './who-i-am.js';

export default function AccountPage() {
  const me = useMe();
  const mayRename = may(me, 'read') && may(me, 'update');
  const account = useQuery({ ...accountQuery(me.id), enabled: mayRename });
  return (
    <Page title="Your account">
      <Section title="Profile">
        <WhoIAm />
      </Section>
      {mayRename && (
        <Section title="Your name">
          {account.data && <ChangeName opened={account.data} />}
          {!account.data && account.isError && <ProblemAlert error={account.error} retry={() => void account.refetch()} />}
          {!account.data && !account.isError && <Loading />}
        </Section>
      )}
      <Section title="Your password">
        <ChangePassword />
      </Section>
    </Page>
  );
}
