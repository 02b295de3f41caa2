import { Anchor, Center, Paper, Stack, Text, Title } from '@mantine/core';
import { Mark } from '../common/mark.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => Promise<void> }) {
  return (
    <Center component="main" mih="100vh" p="md">
      <Stack w="100%" maw={380}>
        <Mark />
        <Paper withBorder p="lg" shadow="sm">
          <Title order={1} size="h3" mb="md">
            Sign in
          </Title>
          <SignInForm onSignedIn={onSignedIn} />
        </Paper>
        <Text size="sm" c="dimmed" ta="center">
          For programs: <Anchor href="/docs">the API and its documentation</Anchor>
        </Text>
      </Stack>
    </Center>
  );
}
