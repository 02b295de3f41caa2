import { Group, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useUrlFilters } from '../common/url-filters.js';
import { LoadMore } from '../common/load-more.js';
import { number } from '../common/numbers.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { reaches, useMe } from '../session/me.js';
import { EntryTable } from './entry-table.js';
import { ExportMenu } from './export-menu.js';
import { LiveSwitch } from './live-switch.js';
import { trailFilterOf } from './trail-filter.js';
import { TrailFilters } from './trail-filters.js';
import { entriesQuery, totalQuery } from './trail.queries.js';
import { useLiveTrail } from './use-live-trail.js';

export default function TrailPage() {
  const isAdmin = reaches(useMe(), 'ADMIN');
  const filters = useUrlFilters();
  const { search } = useLocation();
  const filter = trailFilterOf(filters, isAdmin);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);

  const [isLive, setIsLive] = useState(false);
  const [isPaused, setIsPaused] = useState(false);
  const live = useLiveTrail(filter, isLive, isPaused);
  const entries = useInfiniteQuery(entriesQuery(filter));
  const total = useQuery({ ...totalQuery(filter), enabled: isAdmin });
  const rows = entries.data?.pages.flatMap(({ data }) => data);

  const switchLive = (isOn: boolean) => {
    setIsLive(isOn);
    setIsPaused(false);
  };
  const withTag = (tag: string) => {
    const after = new URLSearchParams(search);
    if (!after.has('tag', tag)) after.append('tag', tag);
    return `/trail?${after.toString()}`;
  };

  return (
    <Page
      title="Trail"
      intro={isAdmin ? 'All activity in your organization, newest first.' : 'All your activity, newest first.'}
      actions={isAdmin && <ExportMenu filter={filter} />}
    >
      <TrailFilters filters={filters} maySeeOthers={isAdmin} isFiltered={isFiltered} />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {rows && countText(rows.length, entries.hasNextPage, total.data)}
        </Text>
        <LiveSwitch live={live} isOn={isLive} isPaused={isPaused} onSwitch={switchLive} onPause={setIsPaused} />
      </Group>
      {entries.isError && <ProblemAlert error={entries.error} retry={() => void entries.refetch()} />}
      {(rows || !entries.isError) && (
        <EntryTable
          rows={rows}
          mayOpen={isAdmin}
          withTag={withTag}
          empty={isFiltered ? 'No entries match. Remove a filter or choose other days.' : 'No entries yet. New activity appears here.'}
        />
      )}
      <LoadMore label="Older entries" list={entries} />
    </Page>
  );
}

/** Once everything is shown, show that number: the total was counted a moment earlier or later. */
function countText(shown: number, isMore: boolean, total: number | undefined): string {
  const entries = (count: number) => `${number(count)} ${count === 1 ? 'entry' : 'entries'}`;
  if (!isMore) return entries(shown);
  return total === undefined ? `The newest ${entries(shown)}` : `The newest ${number(shown)} of ${entries(total)}`;
}
