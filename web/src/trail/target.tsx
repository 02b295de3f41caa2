import { Anchor, Code, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { Entry } from './trail.queries.js';
import { useNameOf } from '../people/use-name-of.js';

/** The pages of possible targets. */
const PAGE_OF: Readonly<Record<string, (id: string) => string>> = {
  activity: (id) => `/trail/${encodeURIComponent(id)}`,
  'activity-log': (id) => `/logs/${encodeURIComponent(id)}`,
  'api-key': () => '/api-keys',
  organization: () => '/organization',
  role: () => '/roles',
  user: () => '/people',
  webhook: (id) => `/webhooks/${encodeURIComponent(id)}`,
};

/** An entry's target; a link, unless the entry records its deletion. */
export function Target({ activityType, target }: { readonly activityType: string; readonly target: NonNullable<Entry['target']> }) {
  const { type, id } = target;
  const name = useNameOf()(id);
  const page = activityType.startsWith('delete-') || !Object.hasOwn(PAGE_OF, type) ? undefined : PAGE_OF[type]?.(id);
  const what = `${type.replaceAll('-', ' ')}${name === undefined ? '' : ` ${name}`}`;
  return (
    <Group gap="xs">
      {page === undefined ? (
        what
      ) : (
        <Anchor component={Link} to={page} inherit>
          {what}
        </Anchor>
      )}
      <Code>{id}</Code>
    </Group>
  );
}
