import { Attackers } from './attack/attackers.js';
import { Liveness } from './attack/liveness.js';
import { stopWithStreams } from './attack/stop-with-streams.js';
import { writeLogs } from './load/write-logs.js';
import { loadWithWrk } from './load/wrk.js';
import { command } from './run/command.js';
import { percentile } from './run/percentiles.js';
import { Client } from './server/client.js';
import { OWNER } from './server/environment.js';
import { forgetPeak, residentMB } from './server/memory.js';
import { Server } from './server/server.js';

const ATTACKERS = 50;
const ATTACKERS_ADDRESS = '127.0.0.2';
const CONNECTIONS = 50;
const SECONDS = 60;
const SECONDS_QUICK = 3;
const LOGS = 1_000;
const STREAMS = 3_000;
const STREAMS_QUICK = 50;

// `npm run bench:attack`: what signed-in callers and supervisors notice during attacks by anonymous clients. The rate limit is set too high to help.
await command('attack', async (run) => {
  const seconds = run.isQuick ? SECONDS_QUICK : SECONDS;
  const database = await run.databases.scratch();
  const server = await Server.start(database.url, run);
  const atRestMB = residentMB(server.pid).now;
  const owner = await Client.signIn(server.url, OWNER);
  try {
    const ids = await writeLogs(owner, LOGS);
    const load = { path: '/api/v1/activity-logs/{id}', ids, token: owner.credential, connections: CONNECTIONS, seconds };
    await loadWithWrk(server.url, { ...load, seconds: Math.ceil(seconds / 10) });
    run.say(`${seconds} s without an attack …`);
    const before = await loadWithWrk(server.url, load);
    const loadedMB = residentMB(server.pid).peak;
    forgetPeak(server.pid);
    run.say(`${seconds} s under attack by ${ATTACKERS} connections …`);
    const liveness = new Liveness(server.url);
    const attackers = new Attackers(new URL(server.url), ATTACKERS_ADDRESS, ATTACKERS);
    const during = await loadWithWrk(server.url, load);
    attackers.stop();
    await liveness.stop();
    const peakMB = residentMB(server.pid).peak;
    await server.stop();
    const streams = run.isQuick ? STREAMS_QUICK : STREAMS;
    run.say(`SIGTERM while ${streams} streams get a large batch …`);
    const stopMilliseconds = await stopWithStreams(database.url, streams);
    return [
      {
        'requests/s before': before.perSecond,
        'under attack': during.perSecond,
        ratio: during.perSecond / before.perSecond,
        'p99 ms before': before.p99,
        'p99 ms under attack': during.p99,
        'attacks/s': attackers.ended / seconds,
        'live p50 ms': percentile(liveness.latencies, 0.5),
        'live max ms': percentile(liveness.latencies, 1),
        'at rest MB': atRestMB,
        'loaded MB': loadedMB,
        'peak MB under attack': peakMB,
        'stop ms': stopMilliseconds,
      },
    ];
  } finally {
    owner.close();
    await server.stop();
    await database.release();
  }
});
