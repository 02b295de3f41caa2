import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { CallerDirectory } from './caller-directory.js';
import type { Identity } from './caller.js';
import { TokenKey } from './token-key.js';

/** What an access token says: whose session it belongs to. Role and permissions are looked up, never believed. */
export interface AccessTokenClaims {
  readonly sub: string;
  readonly sid: string;
}

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    @Inject(TokenKey) key: TokenKey,
    @Inject(CallerDirectory) private readonly callers: CallerDirectory,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // A KeyObject, not text: jsonwebtoken would try to parse text as a public key on every request.
      secretOrKey: key.secret as unknown as string,
      algorithms: ['HS256'],
      issuer: TokenKey.ISSUER,
    });
  }

  async validate(claims: AccessTokenClaims): Promise<Identity | false> {
    if (typeof claims.sub !== 'string' || typeof claims.sid !== 'string') return false;
    const identity = await this.callers.bySession(claims.sid);
    return identity?.id === claims.sub ? identity : false;
  }
}
