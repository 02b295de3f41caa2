import type { LoggerService } from '@nestjs/common';
import { pino, stdSerializers, type Logger as Pino } from 'pino';
import type { LogLevel } from '../../config/index.js';
import { LinesTogether } from './lines-together.js';
import { SteadyOutput } from './steady-output.js';

/** Field names under which a secret could reach a log line. */
const SECRET_PATHS = [
  'password',
  'currentPassword',
  'newPassword',
  'refresh_token',
  'access_token',
  'key',
  'secret',
  'authorization',
  'cookie',
  '["x-api-key"]',
];

const FORMAT = { base: undefined, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label: string) => ({ level: label }) } };

/** Standard output, which both loggers write to. */
export const standardOutput = new SteadyOutput(1);
const lines = new LinesTogether(standardOutput);

/** For request lines, whose fields cannot hold secrets: redaction costs more than writing them. */
export function createRequestPino(level: LogLevel): Pino {
  return pino({ ...FORMAT, level }, lines);
}

/**
 * One JSON object per line on standard output. An error shows its type, message and stack, never the values of a query.
 */
export function createPino(level: LogLevel): Pino {
  const options = {
    ...FORMAT,
    level,
    redact: { paths: SECRET_PATHS.flatMap((path) => (path.startsWith('[') ? [path, `*${path}`] : [path, `*.${path}`])), censor: '[redacted]' },
    serializers: { err: serializeError },
  };
  return pino(options, { write: (line) => lines.writeNow(line) });
}

/** A failed query carries its SQL and its parameters, which are people's words: keep only the driver's message. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { type, message, stack } = stdSerializers.err(error);
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  const isQuery = error.name === 'QueryFailedError';
  return { type, message: isQuery ? withoutValues(message) : message, code, errno, stack: isQuery ? stack.slice(stack.indexOf('\n    at ')) : stack };
}

function withoutValues(message: string): string {
  return message.replace(/'(?:[^'\\]|\\.)*'/g, "'…'");
}

/** What Nest prints at every start is useful only for debugging it. */
const TALKATIVE = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

/** Nest's own lines and ours, in the same stream. Takes a text, or an object with fields followed by a text. */
export class PinoLogger implements LoggerService {
  constructor(private readonly pino: Pino) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write(TALKATIVE.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const detail = rest.length > 1 ? rest[0] : undefined;
    const fields = typeof message === 'object' && message !== null && !(message instanceof Error) ? message : {};
    const err = message instanceof Error ? message : undefined;
    const text = typeof message === 'string' ? message : typeof detail === 'string' ? detail : undefined;
    this.pino[level]({ context: typeof context === 'string' ? context : undefined, ...(err && { err }), ...fields }, text);
  }
}
