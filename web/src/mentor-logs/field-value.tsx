import { Code, Text } from '@mantine/core';
import { Moment } from '../common/moment.js';
import { activityTypeLabel } from './activity-types.js';
import { momentOf } from './local-time.js';
import type { DraftField } from './log-draft.js';
import classes from './mentor-logs.module.css';

/** A field of a draft as it will appear once saved. */
export function FieldValue({ field, value }: { readonly field: DraftField; readonly value: string }) {
  if (value === '') {
    return (
      <Text span size="sm" c="dimmed">
        None
      </Text>
    );
  }
  switch (field) {
    case 'activity_type':
      return activityTypeLabel(value);
    case 'occurred_at':
      return <Moment at={momentOf(value) ?? value} />;
    case 'contact_id':
      return <Code>{value}</Code>;
    case 'description':
      return <span className={classes.asTyped}>{value}</span>;
    case 'duration_minutes':
      return value;
  }
}
