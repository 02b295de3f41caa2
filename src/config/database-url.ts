import { Fault, parametersOf, parseUrl } from './fault.js';
import { TLS_PARAMETERS, parseTls, type TlsSettings } from './tls.js';

/** Where the data lives: a file for the embedded database, or a MySQL-compatible server. */
export type DatabaseSettings = { readonly dialect: 'sqlite'; readonly file: string } | MysqlSettings;

export interface MysqlSettings {
  readonly dialect: 'mysql';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Undefined: the connections are not encrypted. */
  readonly tls: TlsSettings | undefined;
  /** A statement that takes longer is given up. */
  readonly statementSeconds: number;
}

export function sqliteFile(file: string): DatabaseSettings {
  return { dialect: 'sqlite', file };
}

export function parseDatabaseUrl(statementSeconds: number) {
  return (text: string): DatabaseSettings | Fault => {
    const help = 'must be sqlite:PATH or mysql://user:password@host:3306/database';
    if (!text.startsWith('sqlite:')) return parseServer(text, help, statementSeconds);
    const file = text.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
    if (file.includes('?')) return new Fault(`${help}; the path of a file takes no parameters`);
    return file === '' || file.includes(':memory:') ? new Fault(`${help}, with the path of a file`) : sqliteFile(file);
  };
}

export function parseReadUrl(statementSeconds: number) {
  return (text: string): MysqlSettings | Fault =>
    parseServer(
      text,
      'must list servers such as mysql://user:password@host:3306/database, separated by commas; write "," in a password as "%2C"',
      statementSeconds,
    );
}

function parseServer(text: string, help: string, statementSeconds: number): MysqlSettings | Fault {
  const url = parseUrl(text);
  if (url?.protocol !== 'mysql:') return new Fault(help);
  const [user, password, database] = [url.username, url.password, url.pathname.slice(1)].map(decode);
  if (user === undefined || password === undefined || database === undefined) {
    return new Fault(`${help}; write "%" in a password as "%25"`);
  }
  if (!url.hostname || !/^[A-Za-z0-9_$-]{1,64}$/.test(database)) return new Fault(`${help}, with a host and the name of a database`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const parameters = parametersOf(url, TLS_PARAMETERS);
  if (parameters instanceof Fault) return parameters;
  const tls = parseTls(parameters, host);
  if (tls instanceof Fault) return tls;
  return { dialect: 'mysql', host, port: url.port ? Number(url.port) : 3306, user: user || 'root', password, database, tls, statementSeconds };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
