import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { noteClientAddresses, trustOf } from './common/addresses/index.js';
import { ApiError, problemOf, type ProblemFilter } from './common/errors/index.js';
import { requestIdOf } from './common/http/index.js';
import { parseJsonBody } from './common/validation/index.js';
import type { Settings } from './config/index.js';

const BODY_BYTES_MAX = 1024 * 1024;
const BATCH_BYTES_MAX = 8 * BODY_BYTES_MAX;
/** A tag of 64 characters, each percent-encoded at its longest, and more than any id. */
const PATH_PARAMETER_MAX = 1_024;

/** Fastify, set up so that whatever goes wrong before a handler is reached ends in the same problem answers. */
export class HttpAdapter extends FastifyAdapter {
  private stopping = false;

  constructor(
    settings: Settings,
    private readonly problems: ProblemFilter,
  ) {
    const isTrusted = trustOf(settings.trustProxy);
    super({
      skipMiddie: true, // no middleware here: hooks and guards do all of it
      logger: false,
      schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
      genReqId: requestIdOf,
      requestIdHeader: false,
      bodyLimit: BODY_BYTES_MAX,
      trustProxy: settings.trustProxy.length > 0 ? isTrusted : false,
      forceCloseConnections: 'idle',
      return503OnClosing: false,
      clientErrorHandler: answerNoRequest,
      routerOptions: { maxParamLength: PATH_PARAMETER_MAX },
      frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
        void reply.header('X-Request-Id', request.id);
        problems.answer(error, request, reply);
      },
    });
    const fastify = this.getInstance();
    // Node would answer an `Expect` that it does not know with a bare 417: it may be ignored as well (RFC 9110, section 10.1.1).
    fastify.server.on('checkExpectation', (request, response) => fastify.server.emit('request', request, response));
    fastify.addHook('onRoute', allowLargeBatches);
    noteClientAddresses(fastify, isTrusted);
    fastify.addHook('onRequest', (request, reply, done) => {
      void reply.header('X-Request-Id', request.id);
      if (!this.stopping) return done();
      void reply.header('Connection', 'close');
      done(new ApiError('shutting_down', { retryAfterSeconds: 1 }));
    });
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
      try {
        done(null, parseJsonBody(body as Buffer));
      } catch (error) {
        done(error as Error);
      }
    });
  }

  /** From now on new requests are answered 503; those under way are finished. */
  stopAccepting(): void {
    this.stopping = true;
  }

  /** In place of Nest's handler, which would turn Fastify's coded errors into uncoded ones. */
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance().setErrorHandler((error, request, reply) => this.problems.answer(error, request, reply));
  }

  /** Bodies are read by the parser above, and as JSON only. */
  override registerParserMiddleware(): void {}
}

/** In place of ajv and fast-json-stringify, which Fastify would load: bodies are read by request classes, and answers are written as they are. */
function noSchemas(): never {
  throw new Error('Routes state no schemas to Fastify');
}

/** Bytes that are not a valid request have no handler and no reply object, so the response is written to the bare socket. */
function answerNoRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const problem = problemOf(new ApiError(error.code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'malformed_http'), '/', requestId);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function allowLargeBatches(route: RouteOptions): void {
  if (route.method === 'POST' && route.url.endsWith('/batch')) route.bodyLimit = BATCH_BYTES_MAX;
}
