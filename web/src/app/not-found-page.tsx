import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '../common/page.js';

export function NotFoundPage() {
  return (
    <Page title="Not found">
      <Text>
        This page does not exist, or your role may not see it.{' '}
        <Anchor component={Link} to="/" underline="always">
          Go to the first page
        </Anchor>
        .
      </Text>
    </Page>
  );
}
