import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';

interface SecretShownOnceProps {
  readonly name: string;
  readonly secret: string;
}

/** The server keeps only its digest: a user who does not copy it now needs a new one. */
export function SecretShownOnce({ name, secret }: SecretShownOnceProps) {
  return (
    <Alert color="yellow" title={`${name}: copy it now`} role="status">
      <Stack gap="xs">
        <Text size="sm">It is shown only once. Store it with your other secrets.</Text>
        <Group gap="xs" wrap="nowrap">
          <Code block flex={1}>
            {secret}
          </Code>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Alert>
  );
}
