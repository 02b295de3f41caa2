import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { focusFirstFault } from '../common/focus-first-fault.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { annals } from '../session/annals.js';
import { useMe } from '../session/me.js';

const EMPTY = { currentPassword: '', newPassword: '', repeated: '' };

export function ChangePassword() {
  const me = useMe();
  const form = useForm({
    initialValues: EMPTY,
    validate: { repeated: (repeated, { newPassword }) => (repeated === newPassword ? null : 'The two passwords do not match.') },
  });
  const change = useMutation({
    mutationFn: ({ currentPassword, newPassword }: typeof EMPTY) => annals.POST('/api/v1/auth/password', { body: { currentPassword, newPassword } }),
    onSuccess: () => {
      form.setValues(EMPTY);
      notifyDone('Your password has been changed. You have been signed out everywhere else.');
    },
    onError: (error) => {
      form.setErrors(fieldErrors(error));
      focusFirstFault(form, fieldErrors(error));
    },
  });
  return (
    <form
      aria-label="Change your password"
      onSubmit={form.onSubmit(
        (typed) => change.mutate(typed),
        (errors) => focusFirstFault(form, errors),
      )}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          You stay signed in here and are signed out everywhere else.
        </Text>
        {change.isError && !isSaidAtFields(change.error, ['currentPassword', 'newPassword']) && <ProblemAlert error={change.error} />}
        {/* For password managers, which keep a password under an address. */}
        <input type="text" name="username" autoComplete="username" value={me.email ?? ''} readOnly hidden />
        <PasswordInput label="Current password" autoComplete="current-password" required {...form.getInputProps('currentPassword')} />
        <PasswordInput label="New password" description="10 to 128 characters" autoComplete="new-password" required {...form.getInputProps('newPassword')} />
        <PasswordInput label="Repeat new password" autoComplete="new-password" required {...form.getInputProps('repeated')} />
        <Group>
          <Button type="submit" loading={change.isPending}>
            Change password
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
