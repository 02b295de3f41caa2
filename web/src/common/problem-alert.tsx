import { ConnectionError, ProblemError } from '@annals/client';
import { Alert, Button, Stack, Text } from '@mantine/core';

/** An error as a sentence for people. */
export function problemText(error: unknown): string {
  if (error instanceof ConnectionError) return 'The server can not be reached. Check your connection, and try again.';
  if (error instanceof ProblemError) {
    const fields = error.errors.map(({ field, message }) => `${field} ${message}`);
    return [error.detail ?? error.title, ...fields].join(' ');
  }
  if (error instanceof TypeError && /import/.test(error.message)) return 'This page could not be loaded. The server is away, or has a new version: try again.';
  return 'Something went wrong in this page. Reload it, and try again.';
}

interface ProblemAlertProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

export function ProblemAlert({ error, retry }: ProblemAlertProps) {
  return (
    <Alert color="red" role="alert" title={error instanceof ProblemError ? error.title : 'That did not work'}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problemText(error)}</Text>
        {error instanceof ProblemError && error.requestId !== undefined && (
          <Text size="xs" c="dimmed">
            Request {error.requestId}
          </Text>
        )}
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
