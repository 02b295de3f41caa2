import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import { Fault } from './fault.js';

/** How the connections to a database server are encrypted. */
export interface TlsSettings {
  /** Whether the server's certificate must come from a trusted authority, and whether it must be the host's own as well. */
  readonly verify: 'nothing' | 'ca' | 'identity';
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

export const TLS_PARAMETERS = ['ssl-mode', 'ssl-ca', 'ssl-cert', 'ssl-key'] as const;

/** The names that MySQL's own clients have for them. */
const MODES = { disabled: undefined, required: 'nothing', 'verify-ca': 'ca', 'verify-identity': 'identity' } as const;

/** From the parameters of a database's URL. Undefined: without TLS. */
export function parseTls(parameters: ReadonlyMap<string, string>, host: string): TlsSettings | undefined | Fault {
  const mode = (parameters.get('ssl-mode') ?? 'disabled').toLowerCase().replace('_', '-');
  if (!isMode(mode)) return new Fault(`ssl-mode must be one of ${Object.keys(MODES).join(', ')}, but is "${parameters.get('ssl-mode')}"`);
  const [verify, files] = [MODES[mode], TLS_PARAMETERS.slice(1).filter((name) => parameters.has(name))];
  if (verify === undefined) {
    return files.length === 0 ? undefined : new Fault(`${files[0]} has no effect without TLS; add ssl-mode=verify-identity, verify-ca or required`);
  }
  if (verify === 'nothing' && parameters.has('ssl-ca')) return new Fault('ssl-ca has no effect with ssl-mode=required; use verify-identity or verify-ca');
  if (parameters.has('ssl-cert') !== parameters.has('ssl-key')) return new Fault('ssl-cert and ssl-key belong together; give both or neither');
  // Node would compare the certificate with the name "localhost".
  if (verify === 'identity' && isIP(host) !== 0)
    return new Fault(`ssl-mode=verify-identity needs a host name, but the host is ${host}; use verify-ca for an address`);
  return readFiles(verify, parameters);
}

function isMode(mode: string): mode is keyof typeof MODES {
  return Object.hasOwn(MODES, mode);
}

function readFiles(verify: TlsSettings['verify'], parameters: ReadonlyMap<string, string>): TlsSettings | Fault {
  const tls: Record<string, string> = {};
  for (const name of ['ca', 'cert', 'key']) {
    const file = parameters.get(`ssl-${name}`);
    if (file === undefined) continue;
    try {
      const text = readFileSync(file, 'utf8');
      if (name !== 'key') new X509Certificate(text); // Node would ignore an authority that it cannot read
      tls[name] = text;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      return new Fault(`ssl-${name}: the file "${file}" cannot be read as PEM (${code?.startsWith('E') ? code : message})`);
    }
  }
  try {
    createSecureContext(tls);
  } catch (error) {
    return new Fault(`ssl-cert and ssl-key cannot be used together (${(error as Error).message})`);
  }
  return { verify, ...tls };
}
