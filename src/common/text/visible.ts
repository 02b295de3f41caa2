import { hash } from 'node:crypto';
import { INVISIBLE } from '../../config/index.js';

const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/** The same for texts that look alike: without case, width, blanks at the ends and invisible characters. */
export function lookalikeOf(text: string): string {
  return text.normalize('NFKC').replace(ALL_INVISIBLE, '').trim().toLowerCase().toUpperCase().normalize('NFKC');
}

/** That, as a word of 64 characters for a unique index, which no collation compares in its own way. */
export function lookalikeKey(text: string): string {
  return hash('sha256', lookalikeOf(text), 'hex');
}
