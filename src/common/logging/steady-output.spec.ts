import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SteadyOutput } from './steady-output.js';

const line = `${'x'.repeat(999)}\n`;

describe('SteadyOutput', () => {
  it('writes lines in their order', () => {
    const folder = mkdtempSync(join(tmpdir(), 'annals-output-'));
    const file = openSync(join(folder, 'log'), 'a');
    const output = new SteadyOutput(file);
    for (const text of ['first\n', 'second\nthird\n']) output.write(text);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('first\nsecond\nthird\n');
    closeSync(file);
    rmSync(folder, { recursive: true });
  });

  it('keeps a mebibyte of lines that cannot be written, and counts what it drops', () => {
    const full = openSync('/dev/full', 'w');
    const output = new SteadyOutput(full);
    let lost = 0;
    output.onLost = (lines) => (lost += lines);
    for (let count = 0; count < 2_000; count++) output.write(line);
    expect(lost).toBe(2_000 - Math.floor((1024 * 1024) / line.length));
    output.flush();
    closeSync(full);
  });
});
