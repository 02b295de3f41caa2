import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../config/index.js';
import { accessRuleOf } from './access.js';
import { CREDENTIAL_LENGTH_MAX, bearerOf } from './bearer.js';
import { CallerDirectory, type MaybePromise } from './caller-directory.js';
import type { Identity } from './caller.js';
import { requestOf } from './http-context.js';
import { JwtStrategy } from './jwt.strategy.js';
import { VerifiedTokens } from './verified-tokens.js';

/** The result of the guards, for the handlers after them. */
declare module 'fastify' {
  interface FastifyRequest {
    identity?: Identity;
  }
}

/** Every API key begins with it, so that a leaked one is recognized by people and by scanners. */
export const API_KEY_PREFIX = 'annals_';

/**
 * Identifies the caller, and refuses nobody: a request with bad credentials still counts against its address in the
 * next guard, before the last one turns it away.
 */
@Injectable()
export class AuthenticationGuard extends AuthGuard('jwt') implements CanActivate {
  constructor(
    private readonly callers: CallerDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly tokens: JwtStrategy,
    private readonly verified: VerifiedTokens,
  ) {
    super();
  }

  override canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = requestOf(context);
    const rule = accessRuleOf(context.getHandler());
    if (rule === undefined || rule.who === 'anyone') return true;
    const { authorization, 'x-api-key': apiKeyHeader } = request.headers;
    if (authorization === undefined && apiKeyHeader === undefined) {
      const open = 'openable' in rule && rule.openable && this.settings.mentorLogsAccess === 'public';
      return open ? identify(request, this.callers.public()) : true;
    }
    const apiKey = apiKeyOf(authorization, apiKeyHeader);
    if (apiKey !== undefined) return identify(request, this.callers.byApiKey(apiKey));
    // Checked first: a header too long for any credential costs only a length check.
    if (authorization === undefined || bearerOf(authorization) === undefined) return true;
    const claims = this.verified.recall(authorization);
    return claims ? identify(request, this.tokens.identityOf(claims)) : this.askPassport(context);
  }

  private async askPassport(context: ExecutionContext): Promise<boolean> {
    await super.canActivate(context);
    return true;
  }

  /** Passport's callback. It also gets database errors, which are not the caller's fault. */
  override handleRequest<T>(error: Error | null, identity: T | false): T {
    if (error) throw error;
    return (identity || undefined) as T;
  }

  override getAuthenticateOptions() {
    return { property: 'identity', session: false };
  }
}

function identify(request: FastifyRequest, caller: MaybePromise<Identity | undefined>): MaybePromise<true> {
  if (caller instanceof Promise) return caller.then((identity) => identify(request, identity));
  request.identity = caller;
  return true;
}

/**
 * Two different credentials at once are ambiguous and count as none. The same one in both headers is one: generated clients
 * send it so, because the document lists both schemes.
 */
export function apiKeyOf(authorization: string | undefined, header: string | string[] | undefined): string | undefined {
  if (authorization === undefined) return typeof header === 'string' && header.length <= CREDENTIAL_LENGTH_MAX ? header : header && '';
  const bearer = bearerOf(authorization);
  if (header !== undefined && header !== bearer) return '';
  return bearer?.startsWith(API_KEY_PREFIX) ? bearer : undefined;
}
