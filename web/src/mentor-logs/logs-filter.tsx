import { Button, Group, MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef, type SubmitEvent } from 'react';
import type { UrlFilters } from '../common/url-filters.js';
import { SpanPicker } from '../common/span-picker.js';
import { may, reaches, useMe } from '../session/me.js';
import { activityTypeLabel } from './activity-types.js';
import { isNarrowed, logFilterOf, NO_FILTERS, SORT_LABELS, SORTS } from './log-filter.js';
import { MentorChoice } from './mentor-choice.js';
import { useActivityTypes } from './use-activity-types.js';

interface LogsFilterProps {
  readonly filters: UrlFilters;
  /** The API's errors by field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The filters and order of the list: choices apply at once, words and a contact on submit. */
export function LogsFilter({ filters, errors }: LogsFilterProps) {
  const me = useMe();
  const { types } = useActivityTypes();
  const { mentor_id, activity_type = [], contact_id, q, sort } = logFilterOf(filters);
  const words = useFieldOfAddress(q);
  const contact = useFieldOfAddress(contact_id);
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    filters.set({ q: words.current?.value.trim(), contact_id: contact.current?.value.trim() });
  };
  return (
    <Stack gap="xs" className="no-print">
      <Group gap="xs" align="flex-end">
        {reaches(me, 'ADMIN') && may(me, 'read') && (
          <MentorChoice
            label="Mentor"
            placeholder="All mentors"
            clearable
            w={280}
            value={mentor_id ?? ''}
            onChange={(chosen) => filters.set({ mentor_id: chosen })}
            error={errors['mentor_id']}
          />
        )}
        <MultiSelect
          label="Type"
          placeholder={activity_type.length === 0 ? 'All types' : undefined}
          clearable
          maw="100%"
          data={[...new Set([...types, ...activity_type])].map((type) => ({ value: type, label: activityTypeLabel(type) }))}
          value={[...new Set(activity_type)]}
          onChange={(chosen) => filters.set({ activity_type: chosen })}
          error={errors['activity_type']}
        />
        <SpanPicker filters={filters} />
      </Group>
      <Group component="form" role="search" aria-label="Search logs" gap="xs" align="flex-end" onSubmit={search}>
        <TextInput ref={words} label="Words" placeholder="In the description" maw={240} defaultValue={q} error={errors['q']} />
        <TextInput ref={contact} label="Contact" placeholder="Contact id" maw={240} defaultValue={contact_id} error={errors['contact_id']} />
        <Button type="submit" variant="default">
          Search
        </Button>
        <NativeSelect
          label="Order"
          value={sort}
          onChange={({ currentTarget }) => filters.set({ sort: currentTarget.value })}
          data={SORTS.map((value) => ({ value, label: SORT_LABELS[value] }))}
        />
        {isNarrowed(filters) && (
          <Button variant="subtle" onClick={() => filters.set(NO_FILTERS)}>
            Clear filters
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** A field that is submitted by hand, but follows the URL on back navigation. */
function useFieldOfAddress(value = '') {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = value;
  }, [value]);
  return field;
}
