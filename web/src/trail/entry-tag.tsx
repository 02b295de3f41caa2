import { Badge } from '@mantine/core';
import { Link } from 'react-router';
import classes from './entry-tag.module.css';

interface EntryTagProps {
  readonly tag: string;
  /** The URL of the entries with this tag. */
  readonly to: string;
}

export function EntryTag({ tag, to }: EntryTagProps) {
  return (
    <Badge component={Link} to={to} variant="default" miw={0} fw={400} className={classes.tag} aria-label={`Entries with the tag ${tag}`}>
      {tag}
    </Badge>
  );
}
