import { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Seldom } from '../logging/index.js';
import { clientAddressOf, type IsTrusted } from './client-address.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** From where the request comes. Not `ip`, which repeats whatever a trusted proxy passes on. Undefined where the connection was gone at once. */
    clientAddress?: string;
  }
}

const WARNING_INTERVAL_SECONDS = 600;

/** What notes the address of a request as it arrives: of a connection that is closed it could no longer be asked. */
export function addressNoter(isTrusted: IsTrusted): (request: FastifyRequest) => void {
  const logger = new Logger('TRUST_PROXY');
  const warnings = new Seldom(WARNING_INTERVAL_SECONDS);
  return (request) => {
    const { remoteAddress } = request.raw.socket;
    const forwardedFor = request.headers['x-forwarded-for'] as string | undefined; // Node joins repeated ones
    request.clientAddress = clientAddressOf(remoteAddress, forwardedFor, isTrusted);
    if (forwardedFor !== undefined && !isTrusted(remoteAddress)) {
      warnings.say((times) => logger.warn({ ip: request.clientAddress, times }, IGNORED));
    }
  };
}

const IGNORED =
  'X-Forwarded-For is ignored, as it comes from an address that TRUST_PROXY does not name. If that is your proxy, name it: all its clients count as one';
