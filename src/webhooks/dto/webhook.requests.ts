import { hasNoPlaceInUrl, uriOf } from '../../common/text/uri.js';
import { Changeable, NumberParameter, Optional, Parameter, Required, kinds, type Kind } from '../../common/validation/index.js';

const URL_LENGTH_MAX = 2_048;
const FILTER_VALUES_MAX = 50;
const URL_EXAMPLE = 'https://example.com/hooks/annals';

/** What the URL alone shows; its host's address is checked when the webhook is stored. */
const target: Kind = {
  openapi: { type: 'string', format: 'uri', minLength: 1, maxLength: URL_LENGTH_MAX },
  read: (raw) => (typeof raw === 'string' && raw.length <= URL_LENGTH_MAX ? uriOf(raw) : raw),
  problem: (value) => {
    const message = `must be a URL of at most ${URL_LENGTH_MAX} characters, such as ${URL_EXAMPLE}`;
    if (typeof value !== 'string' || value.length > URL_LENGTH_MAX || !URL.canParse(value)) return message;
    if (hasNoPlaceInUrl(value)) return 'must not contain blanks, line breaks or invisible characters';
    const { protocol, username, password } = new URL(value);
    if (username || password) return 'must not hold a user name or a password: messages are signed';
    return protocol === 'https:' || protocol === 'http:' ? undefined : 'must begin with https://';
  },
};

/** The only way to request a new secret; `false` would request nothing. */
const rotation: Kind = {
  openapi: { type: 'boolean', enum: [true] },
  problem: (value) => (value === true ? undefined : 'must be true or omitted'),
};

const activityTypes = kinds.listOf(kinds.activityTypeOfTrail(), 0, FILTER_VALUES_MAX);
const tags = kinds.listOf(kinds.text(64), 0, FILTER_VALUES_MAX);
const URL_HELP =
  'The URL that messages are sent to: `https`, on a host on the public Internet (unless `WEBHOOK_ALLOW_PRIVATE=true`). Redirects are not followed.';
const TYPES_HELP = 'Sends only entries of these types; default or empty: all types.';
const TAGS_HELP = 'Sends only entries with at least one of these tags; default or empty: all entries.';
const ENABLED_HELP = 'Whether messages are sent. A webhook that is enabled again continues where it stopped.';

export class CreateWebhookRequest {
  @Required(target, { description: URL_HELP, example: URL_EXAMPLE })
  url!: string;

  @Optional(activityTypes, { description: TYPES_HELP, example: ['create-user', 'update-user'] })
  activityTypes?: string[];

  @Optional(tags, { description: TAGS_HELP, example: [] })
  tags?: string[];

  @Required(kinds.flag(), { description: ENABLED_HELP, example: true })
  enabled!: boolean;
}

/** Omitted fields keep their value. */
export class UpdateWebhookRequest {
  @Changeable(target, { description: URL_HELP, example: URL_EXAMPLE })
  url?: string;

  @Changeable(activityTypes, { description: TYPES_HELP, example: ['create-user'] })
  activityTypes?: string[];

  @Changeable(tags, { description: TAGS_HELP, example: ['role'] })
  tags?: string[];

  @Changeable(kinds.flag(), { description: ENABLED_HELP, example: true })
  enabled?: boolean;

  @Changeable(rotation, { description: '`true` generates a new secret and returns it. Messages are signed with both secrets for 24 hours.', example: true })
  rotateSecret?: boolean;
}

export class ReplayWebhookRequest {
  @Required(kinds.integer(0, Number.MAX_SAFE_INTEGER), {
    description: 'The `seq` of the first entry to send again, or a later one than the current, to skip entries that cannot be delivered.',
    example: 0,
  })
  fromSeq!: number;
}

export class ListWebhooksQuery {
  @NumberParameter(1, 100, { description: 'Maximum number of webhooks to return.' }, 20)
  limit!: number;

  @Parameter(kinds.cursor(), { description: 'The `nextCursor` of the previous response.' })
  cursor?: string;
}

export class ListDeliveriesQuery {
  @NumberParameter(1, 100, { description: 'Maximum number of deliveries to return.' }, 20)
  limit!: number;

  @Parameter(kinds.cursor(), { description: 'The `nextCursor` of the previous response.' })
  cursor?: string;
}
