import { LinesTogether } from './lines-together.js';

describe('LinesTogether', () => {
  it('writes many lines in few parts, none lost and all in their order', () => {
    const parts: string[] = [];
    const lines = new LinesTogether({ write: (text) => parts.push(text) });
    const sent = Array.from({ length: 100 }, (_, index) => `${index} ${'x'.repeat(200)}\n`);
    for (const line of sent) lines.write(line);
    lines.writeNow('the last\n');
    expect(parts.join('')).toBe(`${sent.join('')}the last\n`);
    expect(parts.length).toBeLessThan(10);
  });

  it('writes a line that no other follows', async () => {
    const written = new Promise<string>((resolve) => new LinesTogether({ write: resolve }).write('alone\n'));
    await expect(written).resolves.toBe('alone\n');
  });

  it('writes a line that cannot wait behind those that were waiting', () => {
    const parts: string[] = [];
    const lines = new LinesTogether({ write: (text) => parts.push(text) });
    lines.write('first\n');
    lines.writeNow('second\n');
    expect(parts).toEqual(['first\nsecond\n']);
  });
});
