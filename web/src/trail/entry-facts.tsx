import { Anchor, Code, Group } from '@mantine/core';
import { Link } from 'react-router';
import { Facts } from '../common/facts.js';
import { Moment } from '../common/moment.js';
import { number } from '../common/numbers.js';
import { useNameOf } from '../people/use-name-of.js';
import { EntryTag } from './entry-tag.js';
import { Target } from './target.js';
import { trailLink } from './trail-filter.js';
import type { Entry } from './trail.queries.js';
import { Who } from './who.js';

/** Everything about an entry except its changes and metadata. */
export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const { _id, activityType, actor, createdAt, createdBy, externalId, ip, occurredAt, organizationId, requestId, seq, tags, target, userAgent } = entry;
  return (
    <Facts
      facts={{
        Actor: <Somebody id={createdBy} />,
        // Set if an integrator recorded it on behalf of somebody else.
        'Recorded by': actor.id === createdBy ? undefined : <Somebody id={actor.id} />,
        Via: { user: 'a user session', 'api-key': 'an API key', public: 'an unauthenticated request', system: 'Annals itself' }[actor.type],
        'Recorded at': <Moment at={createdAt} seconds />,
        'Occurred at': occurredAt && <Moment at={occurredAt} seconds />,
        Type: (
          <Anchor component={Link} to={trailLink({ activityType })} inherit>
            {activityType}
          </Anchor>
        ),
        Target: target && <Target activityType={activityType} target={target} />,
        'About organization': organizationId && <Code>{organizationId}</Code>,
        Tags: tags.length > 0 && (
          <Group gap={4}>
            {tags.map((tag) => (
              <EntryTag key={tag} tag={tag} to={trailLink({ tag })} />
            ))}
          </Group>
        ),
        'External id': externalId !== undefined && <Code>{externalId}</Code>,
        'IP address': ip && <Code>{ip}</Code>,
        'User agent': userAgent,
        Request: requestId && <Code>{requestId}</Code>,
        Sealed: seq === undefined ? 'Not yet; usually within two seconds' : `Yes, as number ${number(seq)}`,
        Id: <Code>{_id}</Code>,
      }}
    />
  );
}

function Somebody({ id }: { readonly id: string }) {
  const nameOf = useNameOf();
  return (
    <Group gap="xs">
      <Who id={id} nameOf={nameOf} />
      <Anchor component={Link} to={trailLink({ createdBy: id })} inherit>
        all their entries
      </Anchor>
    </Group>
  );
}
