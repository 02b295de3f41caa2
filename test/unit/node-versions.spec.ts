import { readFileSync } from 'node:fs';

describe('the versions of Node', () => {
  it('are the same for the server and its client', () => {
    const [server, client] = ['package.json', 'clients/typescript/package.json'].map(
      (file) => (JSON.parse(readFileSync(file, 'utf8')) as { engines: { node: string } }).engines.node,
    );
    expect(client).toBe(server);
  });
});
