import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiError } from '../common/errors/index.js';

/**
 * Refuses requests that a browser sends for pages of other sites, whatever `CORS_ORIGINS` allows such pages elsewhere. Browsers say
 * where a request comes from in headers that no script can set. `Sec-Fetch-Site` alone decides where it is sent: the browser compared
 * the origins itself, while this server may not know its own behind a proxy. Only older browsers, and pages on plain http, leave it
 * to `Origin`. A client that sends neither is no browser, and has no cookie that it was not given.
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

/** Whether an origin is that of a host. Its scheme is not looked at: behind a proxy that is not trusted, this server does not know its own. */
function isOriginOf(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: named } = new URL(origin);
  // Read like the origin, so that neither a default port nor the case of a letter tells them apart.
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === named;
}
