import { command } from './run/command.js';
import { percentile } from './run/percentiles.js';
import { bareStart, coldStart, type Start } from './server/cold-start.js';

const STARTS = 11;
const STARTS_QUICK = 2;
/** After this time a server has finished its start-up work. */
const REST_SECONDS = 3;

// `npm run bench:start`: how long a start takes, and how much memory an idle server uses.
await command('start', async ({ databases, isQuick, say }) => {
  const database = await databases.scratch();
  const restSeconds = isQuick ? 0 : REST_SECONDS;
  say('first start, on an empty database …');
  const first = await coldStart(database.url, restSeconds);
  const [bare, starts]: [number[], Start[]] = [[], []];
  for (let count = 0; count < (isQuick ? STARTS_QUICK : STARTS); count++) {
    bare.push(await bareStart());
    starts.push(await coldStart(database.url, restSeconds));
  }
  await database.release();
  return [
    row('node -e 0', bare, []),
    row(
      'server',
      starts.map(({ milliseconds }) => milliseconds),
      starts.map(({ atRestMB }) => atRestMB),
    ),
    row('server, on an empty database', [first.milliseconds], [first.atRestMB]),
  ];
});

function row(what: string, milliseconds: readonly number[], atRestMB: readonly number[]) {
  return {
    what,
    starts: milliseconds.length,
    'median ms': percentile(milliseconds, 0.5),
    'fastest ms': percentile(milliseconds, 0),
    'slowest ms': percentile(milliseconds, 1),
    'at rest MB': percentile(atRestMB, 0.5),
    'at most MB': percentile(atRestMB, 1),
  };
}
