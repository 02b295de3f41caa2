import { notifications } from '@mantine/notifications';
import { problemText } from './problem-alert.js';

export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green' });
}

/** Stays until it is read: an error that goes away by itself was never said to some. */
export function notifyProblem(error: unknown): void {
  notifications.show({ title: 'That did not work', message: problemText(error), color: 'red', autoClose: false, role: 'alert' });
}
