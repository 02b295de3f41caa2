import { Switch, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

export interface WebhookValues {
  readonly url: string;
  readonly activityTypes: string[];
  readonly tags: string[];
  readonly enabled: boolean;
}

export const WEBHOOK_FIELDS = ['url', 'activityTypes', 'tags', 'enabled'];

export function WebhookFields({ form }: { readonly form: UseFormReturnType<WebhookValues> }) {
  return (
    <>
      <TextInput
        label="URL"
        description="An https address of a host on the public Internet."
        type="url"
        required
        data-autofocus
        {...form.getInputProps('url')}
      />
      <TagsInput
        label="Types"
        description="Only entries of these types. Leave empty for all."
        splitChars={[',', ' ']}
        {...form.getInputProps('activityTypes')}
      />
      <TagsInput label="Tags" description="Only entries with any of these tags. Leave empty for all." splitChars={[',']} {...form.getInputProps('tags')} />
      <Switch label="Enabled" description="After being disabled, it resumes where it stopped." {...form.getInputProps('enabled', { type: 'checkbox' })} />
    </>
  );
}
