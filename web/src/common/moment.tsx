import { Tooltip } from '@mantine/core';

const DATE_TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const DATE_TIME_SECONDS = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

interface MomentProps {
  /** RFC 3339. */
  readonly at: string;
  readonly seconds?: boolean;
}

/** A time in the viewer's zone, with UTC on hover and keyboard focus. */
export function Moment({ at, seconds = false }: MomentProps) {
  const format = seconds ? DATE_TIME_SECONDS : DATE_TIME;
  return (
    <Tooltip label={`${at.replace('T', ' ').replace('Z', '')} UTC`} events={{ hover: true, focus: true, touch: true }}>
      <time dateTime={at} tabIndex={0}>
        {format.format(new Date(at))}
      </time>
    </Tooltip>
  );
}
