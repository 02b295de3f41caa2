import { Alert, Text } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useUrlFilters } from '../common/url-filters.js';
import { daysBetween, daysInWords } from '../common/days.js';
import { Page } from '../common/page.js';
import { SpanPicker } from '../common/span-picker.js';
import { dayOf, zoneInWords } from '../common/span.js';
import { BusiestHours } from './busiest-hours-panel.js';
import { cellOf, DAYS_MAX } from './busiest-hours.js';
import { EntriesOfHour } from './entries-of-hour.js';
import { KeyFigures } from './key-figures.js';
import { OverTime } from './over-time.js';
import { periodBefore, periodOf, PRESET, type Period } from './period.js';
import { Rankings } from './rankings.js';
import { useFocusOn } from './use-focus-on.js';

export default function OverviewPage() {
  const filters = useUrlFilters();
  const [first, last] = [filters.get('first'), filters.get('last')];
  const period = useMemo(() => periodOf(first, last), [first, last]);
  return (
    <Page title="Overview" intro="What your organization has recorded. Every number links to the rows it counts.">
      {/* What a link had led to is not jumped to again: the keyboard stays in the picker. */}
      <SpanPicker filters={{ ...filters, set: (days) => filters.set({ ...days, show: undefined }) }} fallback={PRESET} />
      {period ? (
        <Figures period={period} />
      ) : (
        <Alert color="gray" title="Choose a period">
          Choose a first day and a last day that is not before it.
        </Alert>
      )}
    </Page>
  );
}

function Figures({ period }: { readonly period: Period }) {
  const filters = useUrlFilters();
  const show = filters.get('show');
  useFocusOn(show === 'people' ? show : undefined);
  const before = periodBefore(period);
  const { first, last } = period;
  const cell = daysBetween(first, last) <= DAYS_MAX ? cellOf(filters.get('hour')) : undefined;
  const { set } = filters;
  const linkTo = useCallback((weekday: number, hour: number) => overviewOf(period, { hour: `${weekday}-${hour}`, show: 'hour' }), [period]);
  const pick = useCallback((weekday: number, hour: number) => set({ hour: `${weekday}-${hour}`, show: 'hour' }), [set]);
  return (
    <>
      <Text size="sm" role="status">
        {daysInWords(first, last)}, compared with {daysInWords(before.first, before.last)}, in {zoneInWords}.
        {last > dayOf(new Date()) && ' The current period is not over yet; the previous one is.'}
      </Text>
      <KeyFigures period={period} everybodyIn={(of) => overviewOf(of, { all: 'people', show: 'people' })} />
      <OverTime period={period} />
      <Rankings period={period} filters={filters} />
      <BusiestHours period={period} linkTo={linkTo} onPick={pick} />
      {cell && <EntriesOfHour period={period} {...cell} isLedTo={show === 'hour'} back={overviewOf(period)} />}
    </>
  );
}

function overviewOf({ first, last }: Period, more: Readonly<Record<string, string>> = {}): string {
  return `/overview?${new URLSearchParams({ first, last, ...more }).toString()}`;
}
