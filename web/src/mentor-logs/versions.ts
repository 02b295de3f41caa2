import { DRAFT_FIELDS, type DraftField, type LogDraft } from './log-draft.js';

/** A field of a log that two people changed at once. */
export interface FieldOfVersions {
  readonly field: DraftField;
  readonly mine: string;
  readonly theirs: string;
  /** Compared with the version that both started from. */
  readonly changedBy: 'nobody' | 'me' | 'them' | 'both';
}

/** My changes on top of theirs: a field that only they changed is theirs. */
export function mergedDraft(base: LogDraft, typed: LogDraft, theirs: LogDraft): LogDraft {
  return Object.fromEntries(DRAFT_FIELDS.map((field) => [field, typed[field] === base[field] ? theirs[field] : typed[field]])) as Record<DraftField, string>;
}

/** Both versions, field by field. `mine` is the result of saving mine. */
export function compareVersions(base: LogDraft, typed: LogDraft, theirs: LogDraft): FieldOfVersions[] {
  const mine = mergedDraft(base, typed, theirs);
  return DRAFT_FIELDS.map((field) => {
    const [isMine, isTheirs] = [typed[field] !== base[field], theirs[field] !== base[field]];
    const changedBy = isMine && isTheirs ? 'both' : isMine ? 'me' : isTheirs ? 'them' : 'nobody';
    return { field, mine: mine[field], theirs: theirs[field], changedBy };
  });
}
