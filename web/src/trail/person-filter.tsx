import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { everyKeyQuery, everybodyQuery } from '../people/everybody.queries.js';

const OPTIONS_MAX = 100;

interface PersonFilterProps {
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** Filters entries by person, by name. The URL may name somebody unknown, such as a revoked key. */
export function PersonFilter({ value, onChange }: PersonFilterProps) {
  const people = useQuery(everybodyQuery);
  const keys = useQuery(everyKeyQuery);
  const isKnown = [...(people.data ?? []), ...(keys.data ?? [])].some(({ id }) => id === value);
  const unknown = value !== undefined && !isKnown ? [{ value, label: value }] : [];
  return (
    <Select
      label="Person or API key"
      placeholder={people.isPending ? 'Loading' : 'Anyone'}
      data={[...unknown, { group: 'People', items: optionsOf(people.data) }, { group: 'API keys', items: optionsOf(keys.data) }]}
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear the person' }}
      limit={OPTIONS_MAX}
      nothingFoundMessage="No match"
      w={{ base: '100%', xs: 220 }}
    />
  );
}

function optionsOf(named: readonly { readonly id: string; readonly name: string }[] = []) {
  return [...named].sort((a, b) => a.name.localeCompare(b.name)).map(({ id, name }) => ({ value: id, label: name }));
}
