import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { problemText, problemTitle } from '../common/problem-alert.js';
import { session } from './annals.js';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

export function SignInForm({ onSignedIn, intro }: { readonly onSignedIn: () => Promise<void>; readonly intro?: string }) {
  const form = useForm<Credentials>({ mode: 'uncontrolled', initialValues: { email: '', password: '' } });
  const signIn = useMutation({
    mutationFn: async ({ email, password }: Credentials) => {
      await session.signIn(email, password);
      await onSignedIn();
    },
  });
  return (
    <form onSubmit={form.onSubmit((credentials) => signIn.mutate(credentials))} aria-label="Sign in">
      <Stack>
        {intro !== undefined && <Text>{intro}</Text>}
        {signIn.isError && (
          <Alert color="red" role="alert" title={problemTitle(signIn.error)}>
            {problemText(signIn.error)}
          </Alert>
        )}
        <TextInput label="E-mail" type="email" autoComplete="username" required data-autofocus {...form.getInputProps('email')} />
        <PasswordInput label="Password" autoComplete="current-password" required {...form.getInputProps('password')} />
        <Button type="submit" loading={signIn.isPending}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}
