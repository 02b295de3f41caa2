import { readFileSync, writeFileSync } from 'node:fs';

/** Resident memory of a process in MB (10^6 bytes), now and at the most so far. NaN where the system does not tell as Linux does. */
export function residentMB(pid: number): { readonly now: number; readonly peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = (name: string) => (Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024) / 1e6;
    return { now: read('VmRSS'), peak: read('VmHWM') };
  } catch {
    return { now: NaN, peak: NaN };
  }
}

/** From here on the peak is counted anew (proc_pid_clear_refs(5)). Without it a peak is that of the whole life of the process. */
export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not Linux, or not ours: the peak stays that of its whole life.
  }
}
