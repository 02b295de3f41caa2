import { OrganizationScope } from '../../common/organization-scope.js';
import type { TrailVerifier } from './trail-verifier.js';
import { Verifications } from './verifications.js';
import type { Verdict } from './verdict.js';

const [ORGANIZATION, OTHER] = [OrganizationScope.proven('a'.repeat(24)), OrganizationScope.proven('b'.repeat(24))];

/** Verifies as slowly as the test wants. */
class SlowVerifier {
  readonly underWay: { readonly scope: OrganizationScope; readonly end: (verdict: Verdict) => void; readonly fail: (error: Error) => void }[] = [];
  begun = 0;

  verify(scope: OrganizationScope): Promise<Verdict> {
    this.begun += 1;
    return new Promise((end, fail) => this.underWay.push({ scope, end, fail }));
  }
}

function verdictOf(treeSize: number): Verdict {
  return { ok: true, treeSize, checked: treeSize, firstBad: null };
}

describe('verifications', () => {
  const start = () => {
    const verifier = new SlowVerifier();
    return { verifier, verifications: new Verifications(verifier as unknown as TrailVerifier) };
  };

  test('of one organization come one at a time, and those who come meanwhile share the next', async () => {
    const { verifier, verifications } = start();
    const first = verifications.verify(ORGANIZATION);
    const others = [verifications.verify(ORGANIZATION), verifications.verify(ORGANIZATION)];
    expect(verifier.begun).toBe(1);

    verifier.underWay[0]?.end(verdictOf(1));
    expect(await first).toEqual(verdictOf(1));
    await new Promise(setImmediate);
    expect(verifier.begun).toBe(2);

    const last = verifications.verify(ORGANIZATION);
    verifier.underWay[1]?.end(verdictOf(2));
    expect(await Promise.all(others)).toEqual([verdictOf(2), verdictOf(2)]);
    await new Promise(setImmediate);
    verifier.underWay[2]?.end(verdictOf(3));
    expect(await last).toEqual(verdictOf(3));
    expect(verifier.begun).toBe(3);
  });

  test('go on after one that failed', async () => {
    const { verifier, verifications } = start();
    const [first, next] = [verifications.verify(ORGANIZATION), verifications.verify(ORGANIZATION)];
    verifier.underWay[0]?.fail(new Error('The database is away'));
    await expect(first).rejects.toThrow('The database is away');
    await new Promise(setImmediate);
    verifier.underWay[1]?.end(verdictOf(5));
    expect(await next).toEqual(verdictOf(5));
  });

  test('of other organizations do not wait for it', () => {
    const { verifier, verifications } = start();
    void verifications.verify(ORGANIZATION);
    void verifications.verify(OTHER);
    expect(verifier.underWay.map(({ scope }) => scope.organizationId)).toEqual([ORGANIZATION.organizationId, OTHER.organizationId]);
  });
});
