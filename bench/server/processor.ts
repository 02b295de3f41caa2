import { readFileSync } from 'node:fs';

/** Clock ticks of a second, the same on every Linux that Node runs on (proc_pid_stat(5)). */
const TICKS = 100;

/** Processor time that a process has used so far, all of its threads together, in seconds. NaN where the system does not tell as Linux does. */
export function processorSeconds(pid: number): number {
  try {
    // After the name, which may hold anything: the 12th and 13th of the fields that follow.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return NaN;
  }
}
