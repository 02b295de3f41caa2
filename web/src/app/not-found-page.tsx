import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '../common/page.js';

export function NotFoundPage() {
  return (
    <Page title="Not found">
      <Text>
        There is no such page, or it is not for your role.{' '}
        <Anchor component={Link} to="/" underline="always">
          Go to the first page
        </Anchor>
        .
      </Text>
    </Page>
  );
}
