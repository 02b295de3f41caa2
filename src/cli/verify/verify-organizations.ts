import type { OrganizationScope } from '../../common/organization-scope.js';
import type { TrailVerifier, Verdict } from '../../integrity/index.js';
import { whereOf } from './where-of.js';

export interface WhatToVerify {
  /** Default: all, or the checkpoint's organization. */
  readonly only: OrganizationScope | undefined;
  /** The note of a checkpoint that the user holds. */
  readonly note: string | undefined;
}

/** Verifies one organization after another and prints a line for each. True if all are as they were sealed. */
export async function verifyOrganizations(
  verifier: TrailVerifier,
  { only, note }: WhatToVerify,
  say: (line: string) => void,
  showProgress: (text: string) => void,
): Promise<boolean> {
  const opened = note === undefined ? undefined : verifier.openHeld(note);
  if (note !== undefined && !opened) {
    say('BAD: The checkpoint that you hold is not signed by this installation’s key: it belongs to another installation, or the key was replaced.');
    return false;
  }
  if (opened && only && !only.includes(opened.scope.organizationId)) throw new Error('--checkpoint: belongs to another organization than --organization');
  const chosen = only ?? opened?.scope;
  const known = await verifier.organizations();
  // An organization with a checkpoint has a trail, whatever the database says.
  const scopes = opened ? [opened.scope] : known.filter((scope) => !chosen || scope.includes(chosen.organizationId));
  if (scopes.length === 0) {
    if (chosen) throw new Error(`--organization: there is no trail of ${chosen.organizationId} in this database`);
    say('There is no trail in this database.');
  }
  let ok = true;
  for (const scope of scopes) {
    const begun = performance.now();
    const verdict = await verifier.verify(scope, {
      ...(opened && { held: opened.held }),
      onProgress: (checked, treeSize) => showProgress(`${scope.organizationId}: ${checked} of ${treeSize}`),
    });
    showProgress('');
    say(lineOf(scope, verdict, (performance.now() - begun) / 1000));
    ok &&= verdict.ok;
  }
  return ok;
}

function lineOf({ organizationId }: OrganizationScope, { checked, firstBad }: Verdict, seconds: number): string {
  if (!firstBad) return `OK: ${organizationId}: ${checked} entries (${Math.round(checked / Math.max(seconds, 0.001))} per second)`;
  return `BAD: ${[organizationId, ...whereOf(firstBad)].join(', ')}: ${firstBad.reason} (the ${checked} entries before it are intact)`;
}
