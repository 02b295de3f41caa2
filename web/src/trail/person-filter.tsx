import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { namesQuery, type Named } from './names.queries.js';

const OPTIONS_MAX = 100;

interface PersonFilterProps {
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** Chooses whose entries by name. An address may name somebody whom nobody knows any more, such as a revoked key. */
export function PersonFilter({ value, onChange }: PersonFilterProps) {
  const { data, isPending } = useQuery(namesQuery);
  const unknown = value !== undefined && !data?.byId.has(value) ? [{ value, label: value }] : [];
  return (
    <Select
      label="Person or API key"
      placeholder={isPending ? 'Loading' : 'Anybody'}
      data={[...unknown, { group: 'People', items: optionsOf(data?.people) }, { group: 'API keys', items: optionsOf(data?.keys) }]}
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear the person' }}
      limit={OPTIONS_MAX}
      nothingFoundMessage="Nobody is called so"
      w={{ base: '100%', xs: 220 }}
    />
  );
}

function optionsOf(named: readonly Named[] = []) {
  return [...named].sort((a, b) => a.name.localeCompare(b.name)).map(({ id, name }) => ({ value: id, label: name }));
}
