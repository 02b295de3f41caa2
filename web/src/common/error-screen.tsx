import { Container } from '@mantine/core';
import { useRouteError } from 'react-router';
import { ProblemAlert } from './problem-alert.js';

/** Shown instead of a page that failed to load or render. */
export function ErrorScreen() {
  const error = useRouteError();
  return (
    <Container size="sm" py="xl">
      <ProblemAlert error={error} retry={() => location.reload()} />
    </Container>
  );
}
