import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-jwt';
import { bearerOf } from './bearer.js';
import { CallerDirectory, type MaybePromise } from './caller-directory.js';
import type { Identity } from './caller.js';
import { InstallationSecret } from './installation-secret.js';
import { VerifiedTokens, type AccessTokenClaims } from './verified-tokens.js';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    key: InstallationSecret,
    private readonly callers: CallerDirectory,
    private readonly verified: VerifiedTokens,
  ) {
    super({
      jwtFromRequest: (request: FastifyRequest) => bearerOf(request.headers.authorization) ?? null,
      // A KeyObject, not text: jsonwebtoken would try to parse text as a public key on every request.
      secretOrKey: key.secret as unknown as string,
      algorithms: ['HS256'],
      issuer: InstallationSecret.ISSUER,
      passReqToCallback: true,
    });
  }

  /** Passport calls it with the claims of a token whose signature is valid. */
  async validate({ headers }: Pick<FastifyRequest, 'headers'>, claims: AccessTokenClaims): Promise<Identity | false> {
    if (typeof claims.sub !== 'string' || typeof claims.sid !== 'string') return false;
    this.verified.remember(headers.authorization ?? '', claims);
    return (await this.identityOf(claims)) ?? false;
  }

  /** The current caller behind a token. Undefined if its session has ended. */
  identityOf({ sub, sid }: AccessTokenClaims): MaybePromise<Identity | undefined> {
    const caller = this.callers.bySession(sid);
    return caller instanceof Promise ? caller.then((identity) => ownerOf(identity, sub)) : ownerOf(caller, sub);
  }
}

function ownerOf(identity: Identity | undefined, userId: string): Identity | undefined {
  return identity?.id === userId ? identity : undefined;
}
