import { Anchor, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '../common/data-table.js';
import { Moment } from '../common/moment.js';
import { useNameOf } from '../people/use-name-of.js';
import classes from './entry-table.module.css';
import { EntryTag } from './entry-tag.js';
import type { Entry } from './trail.queries.js';
import { Who } from './who.js';

interface EntryTableProps {
  readonly rows: readonly Entry[] | undefined;
  readonly empty: ReactNode;
  /** Whether the viewer may open an entry. */
  readonly mayOpen: boolean;
  /** The URL with a tag added to its filters. */
  readonly withTag: (tag: string) => string;
}

export function EntryTable({ rows, empty, mayOpen, withTag }: EntryTableProps) {
  const nameOf = useNameOf();
  const columns: Column<Entry>[] = [
    { key: 'when', header: 'When', isShort: true, cell: ({ createdAt }) => <Moment at={createdAt} seconds /> },
    {
      key: 'who',
      header: 'Actor',
      cell: ({ createdBy }) => (
        <div className={classes.words}>
          <Who id={createdBy} nameOf={nameOf} />
        </div>
      ),
    },
    { key: 'what', header: 'What', cell: (entry) => <What entry={entry} mayOpen={mayOpen} /> },
    { key: 'type', header: 'Type', cell: ({ activityType }) => <div className={classes.words}>{activityType}</div> },
    { key: 'tags', header: 'Tags', cell: ({ tags }) => tags.length > 0 && <Tags tags={tags} withTag={withTag} /> },
    { key: 'sealed', header: 'Sealed', isShort: true, cell: ({ seq }) => (seq === undefined ? 'Not yet' : 'Yes') },
  ];
  return <DataTable caption="Entries, newest first" columns={columns} rows={rows} rowKey={({ _id }) => _id} empty={empty} />;
}

function What({ entry: { _id, context, erased }, mayOpen }: { readonly entry: Entry; readonly mayOpen: boolean }) {
  const text = erased ? 'Erased' : (context ?? 'Entry');
  return (
    <Text size="sm" lineClamp={3} fs={erased ? 'italic' : undefined}>
      {mayOpen ? (
        <Anchor component={Link} to={`/trail/${_id}`} inherit>
          {text}
        </Anchor>
      ) : (
        text
      )}
    </Text>
  );
}

function Tags({ tags, withTag }: { readonly tags: readonly string[]; readonly withTag: (tag: string) => string }) {
  return (
    <Group gap={4} className={classes.words}>
      {tags.map((tag) => (
        <EntryTag key={tag} tag={tag} to={withTag(tag)} />
      ))}
    </Group>
  );
}
