import { PrivateMariadb } from '../private-mariadb.js';

/** With a binary log, which replicas follow. */
function start(id: number): Promise<PrivateMariadb> {
  return PrivateMariadb.start([`--server-id=${id}`, '--log-bin=binary', '--log-slave-updates', '--gtid-strict-mode']);
}

/** A primary and a replica that follows it. */
export class ReplicatedMariadb {
  private constructor(
    private readonly primary: PrivateMariadb,
    private readonly replica: PrivateMariadb,
  ) {}

  static async start(schema: string): Promise<ReplicatedMariadb> {
    const [primary, replica] = await Promise.all([start(1), start(2)]);
    await replica.connection.query(`CHANGE MASTER TO master_host='127.0.0.1', master_port=${primary.port}, master_user='root', master_use_gtid=slave_pos`);
    await replica.connection.query('START SLAVE');
    await primary.connection.query(`CREATE DATABASE ${schema}`);
    return new ReplicatedMariadb(primary, replica);
  }

  get primaryPort(): number {
    return this.primary.port;
  }

  get replicaPort(): number {
    return this.replica.port;
  }

  /** Stops replication until it is resumed. */
  async halt(): Promise<void> {
    await this.replica.connection.query('STOP SLAVE SQL_THREAD');
  }

  async resume(): Promise<void> {
    await this.replica.connection.query('START SLAVE SQL_THREAD');
  }

  /** The number of reading statements that the replica has executed since its start. */
  async replicaReads(): Promise<number> {
    const [rows] = await this.replica.connection.query("SHOW GLOBAL STATUS LIKE 'Com_select'");
    return Number((rows as { Value: string }[])[0]?.Value);
  }

  async killReplica(): Promise<void> {
    await this.replica.stop();
  }

  async stop(): Promise<void> {
    await Promise.all([this.primary.stop(), this.replica.stop()]);
  }
}
