import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { Address } from './address.js';
import { PRESET_LABELS, PRESETS, daysOf, type Preset } from './span.js';

const presetOf = (first: string | undefined, last: string | undefined) =>
  PRESETS.find((preset) => {
    const days = daysOf(preset);
    return days.first === first && days.last === last;
  });

interface SpanPickerProps {
  readonly address: Address;
  /** What stands for an address without days, where any time would be too long. */
  readonly fallback?: Preset;
}

/** Picks days into the address: `first` and `last`, both included, in the viewer's zone. */
export function SpanPicker({ address, fallback }: SpanPickerProps) {
  const isAnyTime = address.get('first') === undefined && address.get('last') === undefined;
  const shown = isAnyTime && fallback ? daysOf(fallback) : { first: address.get('first'), last: address.get('last') };
  const { first, last } = shown;
  const preset = isAnyTime ? (fallback ?? '') : (presetOf(first, last) ?? 'other');
  const choose = (value: string) => {
    if (value === '') address.set({ first: undefined, last: undefined });
    else if (value !== 'other') address.set({ ...daysOf(value as Preset) });
  };
  return (
    <Group gap="xs" align="flex-end">
      <NativeSelect
        label="When"
        value={preset}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          ...(fallback ? [] : [{ value: '', label: 'Any time' }]),
          ...PRESETS.map((value) => ({ value, label: PRESET_LABELS[value] })),
          { value: 'other', label: 'Other days' },
        ]}
      />
      <TextInput
        label="First day"
        type="date"
        value={first ?? ''}
        max={last}
        onChange={({ currentTarget }) => address.set({ ...shown, first: currentTarget.value })}
      />
      <TextInput
        label="Last day"
        type="date"
        value={last ?? ''}
        min={first}
        onChange={({ currentTarget }) => address.set({ ...shown, last: currentTarget.value })}
      />
    </Group>
  );
}
