import { Group, NativeSelect, Text } from '@mantine/core';
import type { UrlFilters } from './url-filters.js';
import { DayField } from './day-field.js';
import { PRESET_LABELS, PRESETS, daysOf, zoneInWords, type Day, type Preset } from './span.js';

const presetOf = (first: string | undefined, last: string | undefined) =>
  PRESETS.find((preset) => {
    const days = daysOf(preset);
    return days.first === first && days.last === last;
  });

interface SpanPickerProps {
  readonly filters: UrlFilters;
  /** The default for a URL without days, where "any time" would be too long. */
  readonly fallback?: Preset;
}

/** Picks days into the URL: `first` and `last`, both inclusive, in the viewer's zone. */
export function SpanPicker({ filters, fallback }: SpanPickerProps) {
  const isAnyTime = filters.get('first') === undefined && filters.get('last') === undefined;
  const shown = isAnyTime && fallback ? daysOf(fallback) : { first: filters.get('first'), last: filters.get('last') };
  const { first, last } = shown;
  const preset = isAnyTime ? (fallback ?? '') : (presetOf(first, last) ?? 'other');
  const choose = (value: string) => {
    if (value === '') filters.set({ first: undefined, last: undefined });
    else if (value !== 'other') filters.set({ ...daysOf(value as Preset) });
  };
  /** The other day is in the URL already, unless it stands for any time. */
  const setDay = (day: { first: Day } | { last: Day }) => filters.set(fallback && isAnyTime ? { ...shown, ...day } : day);
  return (
    <Group gap="xs" align="flex-end">
      <NativeSelect
        label="When"
        value={preset}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          ...(fallback ? [] : [{ value: '', label: 'Any time' }]),
          ...PRESETS.map((value) => ({ value, label: PRESET_LABELS[value] })),
          { value: 'other', label: 'Custom range' },
        ]}
      />
      <DayField label="First day" value={first} max={last} onChange={(day) => setDay({ first: day })} />
      <DayField label="Last day" value={last} min={first} onChange={(day) => setDay({ last: day })} />
      <Text size="sm" c="dimmed" pb={8}>
        in {zoneInWords}
      </Text>
    </Group>
  );
}
