import { Button, Group, Switch, Text, VisuallyHidden } from '@mantine/core';
import { problemText } from '../common/problem-alert.js';
import { number } from '../common/numbers.js';
import type { Connection } from './use-doorbell.js';
import type { LiveTrail } from './use-live-trail.js';

interface LiveSwitchProps {
  readonly live: LiveTrail;
  readonly isOn: boolean;
  readonly isPaused: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onPause: (isPaused: boolean) => void;
}

const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** Switches live updates on and off, and shows their state. */
export function LiveSwitch({ live: { connection, waiting, news }, isOn, isPaused, onSwitch, onPause }: LiveSwitchProps) {
  const hasFailed = connection.state === 'failed';
  return (
    <Group gap="sm" className="no-print">
      <Switch label="Live" checked={isOn} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
      {isOn && (
        <Button size="compact-sm" variant="default" onClick={() => (hasFailed ? connection.retry() : onPause(!isPaused))}>
          {hasFailed ? 'Try again' : isPaused ? 'Resume' : 'Pause'}
        </Button>
      )}
      <Text size="sm" c="dimmed" role="status">
        {isOn && (isPaused && !hasFailed ? pausedText(waiting) : connectionText(connection))}
      </Text>
      <VisuallyHidden role="status">{isOn && news && `${addedText(news.added)} at ${TIME.format(news.at)}`}</VisuallyHidden>
    </Group>
  );
}

function connectionText({ state, error }: Connection): string {
  switch (state) {
    case 'connecting':
      return 'Connecting';
    case 'open':
      return 'Connected: new entries appear at the top';
    case 'waiting':
      return 'Connection lost; reconnecting shortly';
    case 'failed':
      return `Stopped. ${problemText(error)}`;
  }
}

function pausedText(waiting: number | undefined): string {
  if (waiting === 0) return 'Paused';
  return waiting === undefined
    ? 'Paused: many new entries are waiting'
    : `Paused: ${number(waiting)} new ${waiting === 1 ? 'entry is waiting' : 'entries are waiting'}`;
}

function addedText(added: number | undefined): string {
  return added === undefined ? 'Many new entries' : `${number(added)} new ${added === 1 ? 'entry' : 'entries'}`;
}
