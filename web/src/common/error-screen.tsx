import { Container } from '@mantine/core';
import { useRouteError } from 'react-router';
import { ProblemAlert } from './problem-alert.js';

/** In place of a page that failed while it was drawn or loaded. */
export function ErrorScreen() {
  const error = useRouteError();
  return (
    <Container size="sm" py="xl">
      <ProblemAlert error={error} retry={() => location.reload()} />
    </Container>
  );
}
