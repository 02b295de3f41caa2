import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiError } from '../common/errors/index.js';

/**
 * Refuses requests that a browser sends for pages of other sites, whatever `CORS_ORIGINS` allows elsewhere. Browsers
 * state a request's origin in headers that scripts cannot set. If `Sec-Fetch-Site` is sent, it alone decides: the
 * browser compared the origins itself, while this server may not know its own behind a proxy. Only older browsers, and
 * pages on plain http, rely on `Origin`. A client that sends neither is not a browser, and has no cookie that it was
 * not given.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers, host } = context.getArgByIndex<FastifyRequest>(0);
    const { 'sec-fetch-site': site, origin } = headers;
    const isOwn = site === undefined ? origin === undefined || isOriginOf(origin, host) : site === 'same-origin';
    if (!isOwn) throw new ApiError('cross_site_request');
    return true;
  }
}

/**
 * Whether an origin belongs to a host. The scheme is ignored: behind an untrusted proxy this server does not know its
 * own.
 */
function isOriginOf(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: named } = new URL(origin);
  // Parsed like the origin, so that default ports and letter case make no difference.
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === named;
}
