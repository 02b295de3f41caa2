import { OWNER } from '../server/environment.js';

/** The organization whose generated trail has so many entries: the same in every database. */
export function organizationIdOf(size: number): string {
  return size.toString().padStart(24, '0');
}

export function ownerOf(size: number): { readonly email: string; readonly password: string } {
  return { email: `owner-${size}@bench.example`, password: OWNER.password };
}
