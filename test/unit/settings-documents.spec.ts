import { readFileSync } from 'node:fs';
import { readSettings } from '../../src/config/index.js';

/** The names that the server asks the environment for. */
function namesAsked(): string[] {
  const asked = new Set<string>();
  readSettings(
    new Proxy<NodeJS.ProcessEnv>(
      {},
      {
        get: (_, name) => {
          asked.add(String(name));
          return undefined;
        },
      },
    ),
  );
  return [...asked].sort();
}

function namesIn(file: string, pattern: RegExp): string[] {
  return [...new Set([...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('the names of the settings', () => {
  it('all stand in .env.example, and nothing else does', () => {
    expect(namesIn('.env.example', /^#?([A-Z_]+)=/gm)).toEqual(namesAsked());
  });

  it('all stand in the README', () => {
    const documented = namesIn('README.md', /`([A-Z]+(?:_[A-Z]+)*)(?:=[^`]*)?`/g);
    expect(namesAsked().filter((name) => !documented.includes(name))).toEqual([]);
  });

  it('of the README’s table are all read', () => {
    const rows = readFileSync('README.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| `[A-Z_]+`/.test(line));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !namesAsked().includes(name ?? ''))).toEqual([]);
  });
});
