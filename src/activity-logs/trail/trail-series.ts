import type { OrganizationScope } from '../../common/organization-scope.js';
import { JOIN_IN_ORDER, forceIndex, listSql, sql, type Sql } from '../../database/index.js';
import type { Increment } from '../counters/counters-of.js';
import type { Series } from '../counters/count-query.js';
import type { TrailEntry } from './trail-entry.entity.js';

type Counted = Pick<TrailEntry, 'activityType' | 'createdBy' | 'tags' | 'createdAt'>;

interface Dimension {
  readonly keysOf: (entry: Counted) => readonly string[];
  /** The same as a column, which is a JSON list if an entry has several keys. */
  readonly key: Sql;
  readonly isList?: boolean;
}

/** Where single entries are found. */
interface Source extends Pick<Dimension, 'key' | 'isList'> {
  readonly table: Sql;
  readonly isUnsealed: Sql;
}

/** What entries are counted by; `all` counts each entry once. */
const DIMENSIONS = {
  all: { keysOf: () => [''], key: sql`''` },
  activityType: { keysOf: ({ activityType }) => [activityType], key: sql`entry.activity_type` },
  createdBy: { keysOf: ({ createdBy }) => [createdBy], key: sql`entry.created_by` },
  tag: { keysOf: ({ tags }) => [...new Set(tags)], key: sql`entry.tags`, isList: true },
} satisfies Record<string, Dimension>;
export type TrailDimension = keyof typeof DIMENSIONS;

const FINEST = 'quarter';
/** The counters of one key without those of others at the same times: SQLite considers both indexes equally good. */
const COUNTERS_OF_KEY = sql`trail_counters ${forceIndex('ix_trail_counters_key')}`;
/** The entries of one tag, in the order of time. */
const TAGGED: Source = {
  table: sql`trail_tags`,
  isUnsealed: sql`entry.created_at = unsealed.created_at AND entry.entry_id = unsealed.entry_id`,
  key: sql`entry.tag`,
};

export function trailIncrementsOf(entries: readonly Counted[]): Increment[] {
  const dimensions = Object.entries<Dimension>(DIMENSIONS);
  const incrementsOf = (entry: Counted) => {
    const counted = { finest: FINEST, time: entry.createdAt.getTime(), amount: 1 } as const;
    return dimensions.flatMap(([series, { keysOf }]) => keysOf(entry).map((key) => ({ series, key, ...counted })));
  };
  return entries.flatMap(incrementsOf);
}

/** All keys of a dimension, or some. */
export function trailSeries({ organizationId }: OrganizationScope, dimension: TrailDimension, keys?: readonly string[]): Series {
  const { table, isUnsealed, key, isList } = dimension === 'tag' && keys ? TAGGED : sourceOf(dimension);
  const only = keys ? sql`AND ${key} IN (${listSql(keys)})` : sql``;
  // Unsealed entries first: they are fewer, whatever a database assumes.
  const entry = sql`${JOIN_IN_ORDER} ${table} AS entry ON entry.organization_id = unsealed.organization_id AND ${isUnsealed} ${only}`;
  const unsealed = sql`FROM unsealed_entries AS unsealed ${dimension === 'all' ? sql`` : entry} WHERE unsealed.organization_id = ${organizationId}`;
  return {
    name: dimension,
    counters: keys ? COUNTERS_OF_KEY : sql`trail_counters`,
    finest: FINEST,
    keys,
    rows: { from: sql`FROM ${table} AS entry WHERE entry.organization_id = ${organizationId} ${only}`, time: sql`entry.created_at`, key, isList },
    unsealed: [{ from: unsealed, time: sql`unsealed.created_at`, key, isList }],
  };
}

function sourceOf(dimension: TrailDimension): Source {
  const { key, isList }: Dimension = DIMENSIONS[dimension];
  return { table: sql`trail_entries`, isUnsealed: sql`entry.id = unsealed.entry_id`, key, isList };
}
