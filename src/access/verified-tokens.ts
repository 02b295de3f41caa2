import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** The content of an access token: its session. Role and permissions are looked up, never taken from it. */
export interface AccessTokenClaims {
  readonly sub: string;
  readonly sid: string;
  /** In seconds since 1970. */
  readonly exp: number;
}

/** Memory for all of them is allocated at the start. */
const TOKENS_MAX = 10_000;

/**
 * The claims of access tokens with a valid signature, until they expire: verifying costs as much as a request, and the
 * result does not change. Whether the session is still active is looked up every time. Keyed by the digest of the
 * `Authorization` header, so that the process holds no more secrets in memory than necessary.
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
