import { dropLeftBehind } from './mysql.setup.mjs';

export default async function tearDown() {
  const server = globalThis.annalsTestServer;
  await server.query('SELECT RELEASE_LOCK(?)', [process.env.ANNALS_TEST_RUN]);
  await dropLeftBehind(server);
  await server.end();
}
