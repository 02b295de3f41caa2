import { readCheckpoint, type Checkpoint } from './checkpoint.js';
import { openNote, type NoteKey } from './note.js';

/** Far fewer digits than an id has, which an origin may also end in. */
const GENERATION = /^(.+)\/([2-9]|[1-9]\d{1,8})$/s;

/**
 * What an origin names: a log, and which of its histories. After a restore from a backup a log goes on as its next generation
 * (`…/2`, `…/3`), so that no two trees of one size are ever signed under one name.
 */
export function generationOf(origin: string): { readonly log: string; readonly generation: number } {
  const [, log, generation] = GENERATION.exec(origin) ?? [];
  return log === undefined ? { log: origin, generation: 1 } : { log, generation: Number(generation) };
}

export function originOfGeneration(log: string, generation: number): string {
  return generation === 1 ? log : `${log}/${generation}`;
}

/** The checkpoint of a note that this key has signed, for whichever generation of its log. Undefined for any other note. */
export function openCheckpoint(note: string, key: NoteKey): Checkpoint | undefined {
  const name = note.split('\n', 1)[0] ?? '';
  if (generationOf(name).log !== generationOf(key.name).log) return undefined;
  const text = openNote(note, { ...key, name });
  return text === undefined ? undefined : readCheckpoint(text);
}

/** Why a tree is no continuation of one that somebody holds a checkpoint of. */
export function whyNotGoingOn(held: Checkpoint, present: Pick<Checkpoint, 'origin'>): string {
  return generationOf(held.origin).generation < generationOf(present.origin).generation
    ? 'The tree does not extend the checkpoint that you hold, which is from before the trail was restored from a backup: some of what it covers is lost.'
    : 'The tree does not extend the checkpoint that you hold: sealed entries were rewritten.';
}
