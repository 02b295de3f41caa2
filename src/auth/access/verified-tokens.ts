import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** What an access token says: whose session it belongs to. Role and permissions are looked up, never believed. */
export interface AccessTokenClaims {
  readonly sub: string;
  readonly sid: string;
  /** In seconds since 1970. */
  readonly exp: number;
}

/** The memory for all of them is taken at the start. */
const TOKENS_MAX = 10_000;

/**
 * The claims of access tokens whose signature was good, until they expire: it costs as much to verify as a request does, and
 * does not change. Whether the session goes on is looked up all the same. Kept under the digest of the `Authorization`
 * header, so that no memory of the process holds more secrets than it must.
 */
@Injectable()
export class VerifiedTokens {
  private readonly claims = new LRUCache<string, AccessTokenClaims>({ max: TOKENS_MAX });

  recall(authorization: string): AccessTokenClaims | undefined {
    const claims = this.claims.get(digestOf(authorization));
    return claims && claims.exp * 1000 > Date.now() ? claims : undefined;
  }

  remember(authorization: string, claims: AccessTokenClaims): void {
    this.claims.set(digestOf(authorization), claims);
  }
}

function digestOf(authorization: string): string {
  return hash('sha256', authorization, 'base64');
}
