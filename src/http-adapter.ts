import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { BODY_BYTES_MAX, bodyLimitOf, type Door } from './access/index.js';
import { addressNoter, trustOf } from './common/addresses/index.js';
import { ApiError, type ProblemFilter } from './common/errors/index.js';
import { requestIdOf } from './common/http/index.js';
import { parseJsonBody } from './common/validation/index.js';
import type { Settings } from './config/index.js';
import { ArrivingBodies, Connections, Deadlines, answerNoRequest, doubtOf, withinDescriptors } from './connections/index.js';
import { HEADERS_OF_EVERY_ANSWER } from './security-headers.js';

/** A tag of 64 characters, each percent-encoded at its longest, and more than any id. */
const PATH_PARAMETER_MAX = 1_024;

/** What becomes of requests outside of their handlers. */
export interface Frontage {
  readonly door: Door;
  readonly log: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** Fastify, set up so that whatever goes wrong before a handler is reached ends in the same problem answers. */
export class HttpAdapter extends FastifyAdapter {
  readonly deadlines: Deadlines;
  readonly connections: Connections;
  private readonly bodies: ArrivingBodies;
  private readonly noteAddress: (request: FastifyRequest) => void;
  private frontage: Frontage | undefined;
  private stopping = false;

  constructor(
    settings: Settings,
    private readonly problems: ProblemFilter,
  ) {
    const deadlines = new Deadlines();
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
      requestTimeout: deadlines.bodyMilliseconds + deadlines.headMilliseconds,
      http: {
        headersTimeout: deadlines.headMilliseconds,
        connectionsCheckingInterval: deadlines.checkMilliseconds,
        requireHostHeader: false, // its refusal would be a bare 400: `refuse` says more
      },
      clientErrorHandler: answerNoRequest,
      routerOptions: { maxParamLength: PATH_PARAMETER_MAX },
      // Fastify runs no hooks for what it cannot route.
      frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
        this.greet(request, reply);
        this.frontage?.door.refuseUnknown(request, reply).catch((refusal: unknown) => problems.answer(refusal, request, reply));
      },
    });
    this.deadlines = deadlines;
    this.noteAddress = addressNoter(isTrusted);
    this.bodies = new ArrivingBodies(deadlines);
    this.connections = new Connections({
      total: withinDescriptors(settings.connections),
      perAddress: settings.connectionsPerAddress,
      isProxy: isTrusted,
    });
    const fastify = this.getInstance();
    this.connections.watch(fastify.server);
    const endWatch = this.bodies.watch();
    fastify.addHook('onClose', (_instance, done) => done(void endWatch()));
    // Node would answer an `Expect` that it does not know with a bare 417: it may be ignored as well (RFC 9110, section 10.1.1).
    fastify.server.on('checkExpectation', (request, response) => fastify.server.emit('request', request, response));
    // Node would say "100 Continue" to everybody: who is refused need not send a body.
    fastify.server.on('checkContinue', (request, response) => fastify.server.emit('request', request, response));
    fastify.addHook('onRoute', (route) => limitBody(route, settings));
    fastify.addHook('onRequest', (request, reply, done) => {
      this.greet(request, reply);
      done(this.refusal(request, reply));
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

  /** To be called once the application is made, after every hook that belongs to refusals too. */
  open(frontage: Frontage): void {
    this.frontage = frontage;
    const fastify = this.getInstance();
    fastify.addHook('preParsing', (request, reply, _body, done) => {
      this.bodies.expect(request, reply);
      done();
    });
    fastify.addHook('onError', (request, reply, _error, done) => {
      // Whether a client that was not told to continue sends its body is unknown, and so is where its next request would begin.
      if (asksToContinue(request) && !reply.raw.writableEnded) void reply.header('Connection', 'close');
      done();
    });
    frontage.door.guard(fastify);
    fastify.addHook('preParsing', (request, reply, _body, done) => {
      if (request.identity) this.connections.busy(request.socket);
      if (isEncoded(request)) return done(new ApiError('unsupported_media_type', { detail: 'The body must not be compressed (`Content-Encoding`).' }));
      if (asksToContinue(request)) reply.raw.writeContinue();
      done();
    });
    fastify.addHook('preValidation', (request, _reply, done) => {
      this.bodies.arrived(request);
      this.connections.busy(request.socket);
      done();
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

  /** What every request gets, whatever becomes of it. */
  private greet(request: FastifyRequest, reply: FastifyReply): void {
    void reply.header('X-Request-Id', request.id).headers(HEADERS_OF_EVERY_ANSWER);
    this.noteAddress(request);
    const { socket } = request;
    // Not in onResponse, which Fastify does not call where the client leaves first, as the readers of streams always do.
    reply.raw.once('close', () => {
      this.frontage?.log(request, reply);
      this.bodies.answered(request, reply);
      this.connections.idle(socket);
    });
  }

  private refusal(request: FastifyRequest, reply: FastifyReply): ApiError | undefined {
    if (this.stopping) {
      void reply.header('Connection', 'close');
      return new ApiError('shutting_down', { retryAfterSeconds: 1 });
    }
    const doubt = doubtOf(request.raw);
    return doubt === undefined ? undefined : new ApiError('malformed_http', { detail: doubt });
  }
}

/** In place of ajv and fast-json-stringify, which Fastify would load: bodies are read by request classes, and answers are written as they are. */
function noSchemas(): never {
  throw new Error('Routes state no schemas to Fastify');
}

function limitBody(route: RouteOptions, settings: Settings): void {
  const endpoint = route.config?.endpoint;
  const limit = endpoint && bodyLimitOf(endpoint, settings);
  if (limit !== undefined) route.bodyLimit = limit;
}

function isEncoded({ method, headers: { 'content-encoding': encoding } }: FastifyRequest): boolean {
  return encoding !== undefined && encoding.toLowerCase() !== 'identity' && method !== 'GET' && method !== 'HEAD';
}

function asksToContinue({ headers: { expect } }: FastifyRequest): boolean {
  return expect !== undefined && expect.toLowerCase() === '100-continue';
}
