/** A database for a server, with direct access to it. */
export interface BenchDatabase {
  /** For DATABASE_URL. */
  readonly url: string;
  /** Opens a connection of our own: what is watched through it costs the server nothing. Not before the schema is there. */
  connect(): Promise<Connection>;
  /** Drops it where it is not kept. */
  release(): Promise<void>;
}

export interface Connection {
  /** Reads only. `?` stands for a value, on either kind of database. */
  rows<T extends object>(text: string, ...values: readonly (string | number)[]): Promise<T[]>;
  close(): Promise<void>;
}

/** Provides databases to benches. It never touches one that no bench has created. */
export interface BenchDatabases {
  /** Kind and version. */
  readonly name: string;
  /** Of the server that they are on, without a database; undefined where there is none. */
  readonly serverUrl: string | undefined;
  /** Without any tables; dropped when it is released. A second one at the same time needs a name. */
  scratch(name?: string): Promise<BenchDatabase>;
  /** Filled by the first bench that asks for it, and then kept for all until `clean`. The key tells everything that its content depends on. */
  kept(key: string, fill: (url: string) => Promise<void>): Promise<BenchDatabase>;
  /** Drops everything that benches have created, and returns what that was. */
  clean(): Promise<string[]>;
  close(): Promise<void>;
}
