import { Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { number } from '../common/numbers.js';
import { activityTypeLabel } from './activity-types.js';
import { ChoiceOrOther } from './choice-or-other.js';
import { codePoints } from './code-points.js';
import type { LogDraft } from './log-draft.js';
import { useActivityTypes } from './use-activity-types.js';

const DESCRIPTION_MAX = 2_000;

/** Errors found before a draft is sent. The API checks the rest. */
export const draftRules = {
  activity_type: (type: string) => (type === '' ? 'Choose an activity type.' : null),
  description: (text: string) => (codePoints(text) > DESCRIPTION_MAX ? `Use at most ${number(DESCRIPTION_MAX)} characters.` : null),
};

/** The fields that new logs and corrections share. */
export function LogFields({ form }: { readonly form: UseFormReturnType<LogDraft> }) {
  const { types, areAll } = useActivityTypes();
  const { description, duration_minutes } = form.values;
  return (
    <Stack>
      <ChoiceOrOther
        label="Type"
        required
        choices={types.map((type) => ({ value: type, label: activityTypeLabel(type) }))}
        {...(!areAll && {
          description: 'If your organization has added other types, enter one by name.',
          otherLabel: (type: string) => `Another type: ${type}`,
        })}
        {...form.getInputProps('activity_type')}
        value={form.values.activity_type}
      />
      <Textarea
        label="What happened"
        description={`${number(codePoints(description))} of ${number(DESCRIPTION_MAX)} characters`}
        required
        autosize
        minRows={4}
        maxRows={16}
        {...form.getInputProps('description')}
      />
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <TextInput label="When" type="datetime-local" description="In your time zone" required {...form.getInputProps('occurred_at')} />
        <NumberInput
          label="Minutes"
          description="Duration, if it matters"
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          hideControls
          {...form.getInputProps('duration_minutes')}
          value={duration_minutes}
          onChange={(minutes) => form.setFieldValue('duration_minutes', String(minutes))}
        />
        <TextInput label="Contact" description="The id of the person you supported" {...form.getInputProps('contact_id')} />
      </Group>
    </Stack>
  );
}
