import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../common/errors/index.js';
import type { Deadlines } from './deadlines.js';

interface Arrival {
  readonly reply: FastifyReply;
  readonly since: number;
  bytes: number;
  lastByteAt: number;
}

/** Bytes of a body that are read from a client that has used up its rate. */
const EXCESS_BYTES_MAX = 64 * 1024;

/**
 * Watches bodies on their way, and answers 408 to those that do not arrive in time. What still comes after a request was refused by its
 * head is read and thrown away, as some clients send all of it before they look for the answer: no more than the route would
 * have read, and no longer.
 */
export class ArrivingBodies {
  private readonly arrivals = new Map<FastifyRequest, Arrival>();

  constructor(private readonly deadlines: Deadlines) {}

  /** Answers what ends the watch. */
  watch(): () => void {
    const timer = setInterval(() => this.check(performance.now()), this.deadlines.checkMilliseconds).unref();
    return () => clearInterval(timer);
  }

  expect(request: FastifyRequest, reply: FastifyReply): void {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if ((length === undefined || length === '0') && encoding === undefined) return;
    const now = performance.now();
    this.arrivals.set(request, { reply, since: now, bytes: request.socket.bytesRead, lastByteAt: now });
  }

  /** All of it is here. */
  arrived(request: FastifyRequest): void {
    this.arrivals.delete(request);
  }

  /** The answer is out: what has not arrived is of no use any more. */
  answered(request: FastifyRequest, { statusCode }: FastifyReply): void {
    if (!this.arrivals.has(request)) return;
    if (hasArrived(request)) return this.arrived(request);
    let bytesLeft = statusCode === 429 ? EXCESS_BYTES_MAX : request.routeOptions.bodyLimit;
    request.raw.on('data', ({ length }: Buffer) => {
      bytesLeft -= length;
      if (bytesLeft < 0) request.raw.destroy();
    });
  }

  private check(now: number): void {
    for (const [request, arrival] of this.arrivals) {
      if (hasArrived(request)) this.arrived(request);
      else if (this.isLate(request, arrival, now)) {
        this.arrived(request);
        giveUp(request, arrival.reply);
      }
    }
  }

  private isLate({ identity, socket: { bytesRead } }: FastifyRequest, arrival: Arrival, now: number): boolean {
    if (bytesRead > arrival.bytes) Object.assign(arrival, { bytes: bytesRead, lastByteAt: now });
    const { strangersBodyMilliseconds, bodyMilliseconds, silenceMilliseconds } = this.deadlines;
    const isKnown = identity !== undefined && identity.type !== 'public';
    return now - arrival.since > (isKnown ? bodyMilliseconds : strangersBodyMilliseconds) || now - arrival.lastByteAt > silenceMilliseconds;
  }
}

function hasArrived({ raw, socket }: FastifyRequest): boolean {
  return raw.complete || socket.destroyed;
}

function giveUp(request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent) request.raw.destroy();
  else void reply.header('Connection', 'close').send(new ApiError('request_timeout'));
}
