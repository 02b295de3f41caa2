import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { Address } from './host-resolver.js';
import type { Message } from './message.js';
import { RefusedTarget, EgressPolicy } from './egress-policy.js';

/** The outcome of an attempt. `error` is a sentence for the webhook's owner; undefined for success. */
export interface Outcome {
  readonly statusCode?: number;
  readonly error?: string;
  /** The header of that name, if the receiver did not accept the message. */
  readonly retryAfter?: string;
}

interface Answer {
  readonly statusCode: number;
  readonly retryAfter: string | undefined;
}

const ANSWER_BYTES_MAX = 64 * 1024;
/** How long a receiver may take to finish its response, for its own sake: nobody here reads it. */
const ANSWER_MILLISECONDS_MAX = 1_000;

/**
 * Sends one message, once. Every attempt checks the target again, and connects only to the addresses that were checked.
 */
@Injectable()
export class MessageSender {
  /** From resolving the host to the status of the response. */
  readonly timeoutSeconds: number = 10;

  constructor(private readonly targets: EgressPolicy) {}

  /** Undefined if `stop` aborted the attempt: its outcome is unknown. */
  async send(target: string, message: Message, stop: AbortSignal): Promise<Outcome | undefined> {
    const attempt = new AbortController();
    const end = () => attempt.abort();
    const timeout = setTimeout(end, this.timeoutSeconds * 1000);
    stop.addEventListener('abort', end);
    try {
      const url = new URL(target);
      const addresses = await orAborted(this.targets.addressesOf(url), attempt.signal);
      if (addresses.length === 0) throw new RefusedTarget('its host has no address');
      return outcomeOf(await post(url, addresses, message, attempt.signal));
    } catch (error) {
      if (stop.aborted) return undefined;
      return { error: attempt.signal.aborted ? `No answer within ${this.timeoutSeconds} seconds` : reasonOf(error) };
    } finally {
      clearTimeout(timeout);
      stop.removeEventListener('abort', end);
    }
  }
}

/** A new connection per attempt. Redirects are not followed: node:http never does. */
function post(url: URL, addresses: readonly Address[], { headers, body }: Message, signal: AbortSignal): Promise<Answer> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request: ClientRequest = send(url, {
      method: 'POST',
      agent: false,
      lookup: pinnedTo(addresses),
      signal,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      resolve({ statusCode: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
      drain(request, response);
    });
    request.end(body);
  });
}

/**
 * Resolves to the checked addresses, whatever the name servers say by now. Literal addresses never come here: they were
 * checked as such.
 */
function pinnedTo(addresses: readonly Address[]): LookupFunction {
  return (_hostname, options, answer) => {
    const [first] = addresses;
    if (options.all) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };
}

/** The status is all we need; the rest is read and discarded, up to a bound. */
function drain(request: ClientRequest, response: IncomingMessage): void {
  let bytes = 0;
  const impatience = setTimeout(() => request.destroy(), ANSWER_MILLISECONDS_MAX).unref();
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) request.destroy();
  });
  response.on('error', () => undefined);
  response.on('close', () => clearTimeout(impatience));
}

async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }));
  return Promise.race([work, aborted]);
}

function outcomeOf({ statusCode, retryAfter }: Answer): Outcome {
  if (statusCode >= 200 && statusCode < 300) return { statusCode };
  const isRedirect = statusCode >= 300 && statusCode < 400;
  const error = isRedirect ? `Answered ${statusCode}; redirects are not followed` : `Answered ${statusCode}`;
  return { statusCode, error, ...(retryAfter !== undefined && { retryAfter }) };
}

/** In our own words with the system's code: never text that a receiver or a library could make us store. */
function reasonOf(error: unknown): string {
  if (error instanceof RefusedTarget) return `Not sent: ${error.message}`;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? `The connection failed: ${code}` : 'The connection failed';
}
