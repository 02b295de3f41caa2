import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { TrailVerifier } from './trail-verifier.js';
import type { Verdict } from './verdict.js';

/**
 * The verifications that callers ask this instance for: one at a time for each organization. Requests that come meanwhile share the next
 * one. They cannot share the one under way, which may have passed what they want to know about.
 */
@Injectable()
export class Verifications {
  private readonly running = new Map<string, Promise<unknown>>();
  private readonly next = new Map<string, Promise<Verdict>>();

  constructor(private readonly verifier: TrailVerifier) {}

  verify(scope: OrganizationScope): Promise<Verdict> {
    const running = this.running.get(scope.organizationId);
    if (!running) return this.begin(scope);
    const next = this.next.get(scope.organizationId) ?? running.then(() => this.begin(scope));
    this.next.set(scope.organizationId, next);
    return next;
  }

  private begin(scope: OrganizationScope): Promise<Verdict> {
    const { organizationId } = scope;
    this.next.delete(organizationId);
    const verdict = this.verifier.verify(scope).finally(() => {
      if (!this.next.has(organizationId)) this.running.delete(organizationId);
    });
    this.running.set(
      organizationId,
      verdict.catch(() => undefined),
    );
    return verdict;
  }
}
