import { Anchor, Autocomplete, Group, Paper, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import type { UrlFilters } from '../common/url-filters.js';
import { SpanPicker } from '../common/span-picker.js';
import { useTyped } from '../common/use-typed.js';
import { ACTIVITY_TYPE_LABELS } from '../generated/activity-types.js';
import { PersonFilter } from './person-filter.js';

/** The types that every trail has; integrators' own can be typed in. */
const KNOWN_TYPES = Object.keys(ACTIVITY_TYPE_LABELS).sort();

interface TrailFiltersProps {
  readonly filters: UrlFilters;
  readonly maySeeOthers: boolean;
  readonly isFiltered: boolean;
}

export function TrailFilters({ filters, maySeeOthers, isFiltered }: TrailFiltersProps) {
  const type = useTyped(filters.get('activityType') ?? '', (activityType) => filters.set({ activityType }));
  const words = useTyped(filters.get('q') ?? '', (q) => filters.set({ q }));
  return (
    <Paper withBorder p="md" component="section" aria-label="Filters" className="no-print">
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <Autocomplete
            label="Type"
            placeholder="Any"
            data={KNOWN_TYPES}
            renderOption={({ option }) => <TypeOption type={option.value} />}
            value={type.value}
            onChange={type.onType}
            onOptionSubmit={type.commit}
            onBlur={() => type.commit()}
            onKeyDown={type.onKeyDown}
            clearable
            clearButtonProps={{ 'aria-label': 'Clear the type' }}
            w={{ base: '100%', xs: 220 }}
          />
          {maySeeOthers && <PersonFilter value={filters.get('createdBy')} onChange={(createdBy) => filters.set({ createdBy })} />}
          <TagsInput
            label="Tags"
            placeholder="All of these"
            value={filters.all('tag')}
            onChange={(tag) => filters.set({ tag })}
            maxTags={20}
            w={{ base: '100%', xs: 220 }}
            clearable
            clearButtonProps={{ 'aria-label': 'Clear the tags' }}
          />
          <TextInput
            label="Words"
            placeholder="Search what happened"
            type="search"
            maxLength={100}
            value={words.value}
            onChange={({ currentTarget }) => words.onType(currentTarget.value)}
            onBlur={() => words.commit()}
            onKeyDown={words.onKeyDown}
            w={{ base: '100%', xs: 220 }}
          />
        </Group>
        <Group gap="sm" align="flex-end" justify="space-between">
          <SpanPicker filters={filters} />
          {isFiltered && (
            <Anchor component={Link} to="/trail" size="sm">
              Clear all filters
            </Anchor>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

/** What people call it, and what the API calls it. */
function TypeOption({ type }: { readonly type: string }) {
  return (
    <Stack gap={0}>
      <Text size="sm">{ACTIVITY_TYPE_LABELS[type]}</Text>
      <Text size="xs" c="dimmed">
        {type}
      </Text>
    </Stack>
  );
}
