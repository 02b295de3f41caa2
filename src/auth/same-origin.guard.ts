import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiError } from '../common/errors/index.js';

/**
 * Turns away what a page of another site has a browser send, whatever `CORS_ORIGINS` lets such pages do elsewhere. Browsers name
 * where a request comes from in headers that no script can set; a client that sends neither is no browser, and brings no
 * cookie that it was not given.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers, host } = context.getArgByIndex<FastifyRequest>(0);
    const { 'sec-fetch-site': site, origin } = headers;
    const isForeign = (site !== undefined && site !== 'same-origin') || (origin !== undefined && !isOriginOf(origin, host));
    if (isForeign) throw new ApiError('cross_site_request');
    return true;
  }
}

/** Whether an origin is that of a host. Its scheme is not looked at: behind a proxy that is not trusted, this server does not know its own. */
function isOriginOf(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: named } = new URL(origin);
  // Read like the origin, so that neither a default port nor the case of a letter tells them apart.
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === named;
}
