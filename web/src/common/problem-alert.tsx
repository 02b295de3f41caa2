import { ConnectionError, ProblemError } from '@annals/client';
import { Alert, Button, Stack, Text } from '@mantine/core';

/** An error as a sentence for people. */
export function problemText(error: unknown): string {
  if (error instanceof ConnectionError) return 'The server cannot be reached. Check your connection and try again.';
  if (error instanceof ProblemError) {
    const fields = error.errors.map(({ field, message }) => `${field} ${message}`);
    return [error.detail ?? error.title, ...fields].join(' ');
  }
  if (error instanceof TypeError && /import/.test(error.message))
    return 'This page could not be loaded. The server is unavailable or has been updated. Try again.';
  return 'This page failed unexpectedly. Reload it and try again.';
}

/** The problem's own title; other errors have none. */
export function problemTitle(error: unknown): string {
  return error instanceof ProblemError ? error.title : 'Something went wrong';
}

interface ProblemAlertProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

export function ProblemAlert({ error, retry }: ProblemAlertProps) {
  return (
    <Alert color="red" role="alert" title={problemTitle(error)}>
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
