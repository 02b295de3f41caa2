import type { Cluster, Database } from './cluster.js';

/** A failure of a cluster, and its repair: `heal` resolves when everything works again. */
export interface Failure {
  readonly name: string;
  readonly hurt: (cluster: Cluster) => Promise<void>;
  readonly heal: (cluster: Cluster) => Promise<void>;
}

const NODES: readonly Database[] = ['db1', 'db2', 'db3'];
const up = (cluster: Cluster) => cluster.up();

/** Of the node that everything goes to, until it goes on. */
function ofWriter(name: string, hurt: 'isolate' | 'pause', heal: 'join' | 'resume'): Failure {
  let writer: Database;
  return {
    name,
    hurt: async (cluster) => cluster.do(hurt, (writer = await cluster.writer())),
    heal: async (cluster) => {
      await cluster.do(heal, writer);
      await cluster.up();
    },
  };
}

export const FAILURES: readonly Failure[] = [
  { name: 'writing database node killed', hurt: async (cluster) => cluster.do('kill', await cluster.writer()), heal: up },
  {
    name: 'other database node killed',
    hurt: async (cluster) => {
      const writer = await cluster.writer();
      await cluster.do('kill', NODES.find((node) => node !== writer) ?? 'db3');
    },
    heal: up,
  },
  ofWriter('writing database node cut off', 'isolate', 'join'),
  ofWriter('writing database node hangs', 'pause', 'resume'),
  { name: 'instance killed', hurt: (cluster) => cluster.do('kill', 'app2'), heal: up },
  { name: 'instance stopped', hurt: (cluster) => cluster.do('stop', 'app2'), heal: up },
  { name: 'Redis killed', hurt: (cluster) => cluster.do('kill', 'redis'), heal: up },
  {
    name: 'Redis hangs',
    hurt: (cluster) => cluster.do('pause', 'redis'),
    heal: async (cluster) => {
      await cluster.do('resume', 'redis');
      await cluster.up();
    },
  },
  { name: 'all but the proxy killed', hurt: (cluster) => cluster.do('kill', ...NODES, 'redis', 'app1', 'app2', 'app3'), heal: up },
];
