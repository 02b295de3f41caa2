import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useUrlFilters } from '../common/url-filters.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { Page } from '../common/page.js';
import { Pages } from '../common/pages.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { may, reaches, useMe } from '../session/me.js';
import { ExportButtons } from './export-buttons.js';
import { logFilterOf, pageOf } from './log-filter.js';
import { LogsFilter } from './logs-filter.js';
import { LogsTable } from './logs-table.js';
import { LOGS_PER_PAGE, logsQuery } from './mentor-logs.queries.js';
import { NoLogs } from './no-logs.js';

/** The filter's fields that can show errors. */
const FIELDS = ['mentor_id', 'activity_type', 'contact_id', 'q'];

export default function MentorLogsPage() {
  const me = useMe();
  const filters = useUrlFilters();
  const [filter, page] = [logFilterOf(filters), pageOf(filters)];
  const { data, error, refetch } = useQuery(logsQuery(filter, page));
  const actions = (
    <>
      <ExportButtons filter={filter} />
      {may(me, 'create') && (
        <Button component={Link} to="/logs/new">
          Record a log
        </Button>
      )}
    </>
  );
  return (
    <Page
      title="Mentor logs"
      intro={reaches(me, 'ADMIN') ? 'What mentors did with the people they support.' : 'What you did with the people you support.'}
      actions={actions}
    >
      <LogsFilter filters={filters} errors={fieldErrors(error)} />
      {error && !isSaidAtFields(error, FIELDS) && <ProblemAlert error={error} retry={() => void refetch()} />}
      {!error && <LogsTable logs={data?.data} empty={<NoLogs filters={filters} total={data?.pagination.total ?? 0} />} />}
      {!error && data && data.data.length > 0 && (
        <Pages page={page} limit={LOGS_PER_PAGE} total={data.pagination.total} onChange={(chosen) => filters.set({ page: String(chosen) })} />
      )}
    </Page>
  );
}
