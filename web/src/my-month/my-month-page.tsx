import { Alert, Anchor, Button, Code, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useUrlFilters } from '../common/url-filters.js';
import { logsOf } from '../common/links.js';
import { number } from '../common/numbers.js';
import { Page } from '../common/page.js';
import { zoneInWords } from '../common/span.js';
import { Panel } from '../common/panel.js';
import { ranked, Ranking } from '../common/ranking.js';
import { activityTypeLabel } from '../mentor-logs/activity-types.js';
import { useMentorNameOf } from '../mentor-logs/use-mentors.js';
import { may, useMe } from '../session/me.js';
import { Calendar } from './calendar.js';
import { LogsOfMonthTable } from './logs-of-month-table.js';
import { daysOfMonth, monthAfter, monthInWords, monthOf, type Month } from './month.js';
import { countsByTypeQuery, logsOfMonthQuery, LOGS_MAX } from './my-month.queries.js';
import classes from './sheet.module.css';
import { Totals } from './totals.js';

/** The viewer's own month or, for viewers of the whole organization, that of the mentor in the URL. */
export default function MyMonthPage() {
  const me = useMe();
  const filters = useUrlFilters();
  const mentorId = filters.get('mentor_id') ?? me.mentorId;
  const isOwn = mentorId === me.mentorId;
  const nameOf = useMentorNameOf();
  const name = mentorId === undefined ? undefined : nameOf(mentorId);
  const month = monthOf(filters.get('month'));
  const title = isOwn ? 'My month' : `Month of ${name ?? mentorId ?? ''}`;
  const linkTo = (other: Month) => `?${new URLSearchParams({ month: other, ...(!isOwn && mentorId !== undefined && { mentor_id: mentorId }) }).toString()}`;
  const next = monthAfter(month, 1);
  return (
    <div className={classes.sheet}>
      <Page
        title={title}
        intro={
          isOwn ? undefined : (
            <>
              Logs of <Code>{mentorId}</Code>
            </>
          )
        }
        actions={
          <Button variant="default" onClick={() => print()}>
            Print
          </Button>
        }
      >
        <Group justify="space-between">
          <Title order={2} size="h3" aria-live="polite">
            {monthInWords(month)}
          </Title>
          <Group gap="xs" className="no-print" component="nav" aria-label="Months">
            <Button variant="default" component={Link} to={linkTo(monthAfter(month, -1))}>
              Previous month
            </Button>
            {next <= monthOf(undefined) && (
              <Button variant="default" component={Link} to={linkTo(next)}>
                Next month
              </Button>
            )}
          </Group>
        </Group>
        <Text size="sm">
          In {zoneInWords}, compared with {monthInWords(monthAfter(month, -1))}.{month === monthOf(undefined) && ' This month is not over yet.'}
        </Text>
        {mentorId !== undefined && <MonthOfMentor mentorId={mentorId} month={month} mayRecord={isOwn && may(me, 'create')} />}
      </Page>
    </div>
  );
}

interface MonthOfMentorProps {
  readonly mentorId: string;
  readonly month: Month;
  readonly mayRecord: boolean;
}

function MonthOfMentor({ mentorId, month, mayRecord }: MonthOfMentorProps) {
  const logs = useQuery(logsOfMonthQuery(mentorId, month));
  const types = useQuery(countsByTypeQuery(mentorId, month));
  const all = { mentor_id: mentorId, ...daysOfMonth(month) };
  return (
    <>
      <Totals mentorId={mentorId} month={month} />
      <Panel title="Calendar" hint="The number of logs and their total duration, by day." query={logs}>
        {({ days, logs: rows }) => (
          <>
            {rows === undefined && <Text size="sm">There are more than {number(LOGS_MAX)} logs, so the calendar shows only their number.</Text>}
            <Calendar mentorId={mentorId} month={month} days={days} />
          </>
        )}
      </Panel>
      <Panel title="By type" query={types}>
        {(counts) => (
          <Ranking
            caption="Logs of the month by type"
            of="Type"
            counted="Logs"
            rows={ranked(counts, activityTypeLabel, (activity_type) => logsOf({ ...all, activity_type }))}
            empty="There are no types."
          />
        )}
      </Panel>
      <Panel title="Logs" query={logs}>
        {({ logs: rows, total }) => {
          if (rows === undefined) {
            return (
              <Alert color="gray" title={`${number(total)} logs`}>
                There are too many to list here.{' '}
                <Anchor component={Link} to={logsOf(all)} inherit>
                  Open them in Mentor logs
                </Anchor>
                .
              </Alert>
            );
          }
          return (
            <>
              <LogsOfMonthTable logs={rows} />
              {mayRecord && rows.length === 0 && (
                <Anchor component={Link} to="/logs/new">
                  Record a log
                </Anchor>
              )}
            </>
          );
        }}
      </Panel>
    </>
  );
}
