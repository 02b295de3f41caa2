import { ApiError, invalid, type FieldError } from '../common/errors/index.js';
import { isDigestOf } from './content-digest.js';

/** An object that its sender can create again without creating it twice. */
export interface Posted {
  /** The sender's own id, if they gave one. */
  readonly externalId: string | undefined;
  readonly content: object;
}

interface Stored {
  readonly externalId: string | null;
  readonly externalDigest: string | null;
}

/**
 * For each posted object the one that is stored under its external id, if any. Throws `external_id_taken` if that was
 * posted with other content, and `validation_failed` if two of them have the same id. Asks nothing if none has one.
 */
export async function storedAlready<T extends Stored>(
  posted: readonly Posted[],
  fieldOf: (index: number) => string,
  find: (externalIds: readonly string[]) => Promise<readonly T[]>,
): Promise<(T | undefined)[]> {
  const ids = posted.flatMap(({ externalId }) => externalId ?? []);
  if (ids.length === 0) return posted.map(() => undefined);
  refuseRepeats(posted, fieldOf);
  const byId = new Map((await find(ids)).map((stored) => [stored.externalId, stored]));
  const stored = posted.map(({ externalId }) => (externalId === undefined ? undefined : byId.get(externalId)));
  const taken = posted.flatMap(({ content }, index): FieldError[] => {
    const present = stored[index];
    return present && !isDigestOf(present.externalDigest, content) ? [{ field: fieldOf(index), message: 'already belongs to something else' }] : [];
  });
  if (taken.length > 0) throw new ApiError('external_id_taken', { errors: taken });
  return stored;
}

function refuseRepeats(posted: readonly Posted[], fieldOf: (index: number) => string): void {
  const seen = new Set<string>();
  const repeats = posted.flatMap(({ externalId }, index): FieldError[] => {
    if (externalId === undefined) return [];
    if (seen.has(externalId)) return [{ field: fieldOf(index), message: 'must differ from those of the other items' }];
    seen.add(externalId);
    return [];
  });
  if (repeats.length > 0) throw invalid(...repeats);
}
