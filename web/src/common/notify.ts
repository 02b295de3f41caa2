import { notifications } from '@mantine/notifications';
import { problemText, problemTitle } from './problem-alert.js';

export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green' });
}

/** Stays until it is read: what was seen before may be gone. */
export function notifyRestored(): void {
  const message = 'The data was restored from a backup. The page has been reloaded; newer entries may be missing.';
  notifications.show({ title: 'Restored from a backup', message, color: 'yellow', autoClose: false, role: 'alert' });
}

/** Stays until it is read: an error that goes away by itself was never said to some. */
export function notifyProblem(error: unknown): void {
  notifications.show({ title: problemTitle(error), message: problemText(error), color: 'red', autoClose: false, role: 'alert' });
}
