import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SettingsError, faultOfSecret } from '../config/index.js';

/** The suffix of a file until it is complete. */
const UNFINISHED = '.new';

/**
 * The secret in a file, created there if there is none. The file gets its name only once its content is on disk, and
 * nothing ever replaces it. So a full disk, or a kill at any moment, leaves either no secret or a whole one, and
 * processes that start at once share one.
 */
export function keptSecret(file: string): string {
  const kept = read(file) ?? make(file);
  const fault = faultOfSecret(kept.trim());
  if (fault) {
    const remedy = 'restore it from a backup, or set JWT_SECRET; remove it only if nothing was signed or encrypted with it yet';
    throw new SettingsError([`JWT_SECRET: the secret kept in ${file} ${fault}; ${remedy}`]);
  }
  return kept;
}

function read(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    chmodSync(file, 0o600);
    removeUnfinished(file);
    return text;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new SettingsError([
      `JWT_SECRET: the secret kept in ${file} cannot be read by this user alone (${codeOf(error)}); give the file to it, or set JWT_SECRET`,
    ]);
  }
}

function make(file: string): string {
  const unfinished = `${file}.${randomBytes(8).toString('hex')}${UNFINISHED}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeWhole(unfinished, randomBytes(48).toString('base64'));
    giveName(unfinished, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new SettingsError([
      `JWT_SECRET: a new secret cannot be kept in ${file} (${codeOf(error)}); see that the disk has room and that this process may write there, or set JWT_SECRET`,
    ]);
  }
  // Possibly the secret of another process that was faster.
  return readFileSync(file, 'utf8');
}

function writeWhole(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A link, since a rename would replace the secret of a faster process. */
function giveName(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch (error) {
    // ENOENT: a process that found a faster one's secret has removed the unfinished file.
    if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOENT') throw error;
  }
  rmSync(unfinished, { force: true });
}

/** Without it a power failure could undo the name of a file whose content is on disk. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // which cannot open a folder
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes leftovers of killed starts, which may hold the secret under a second name. */
function removeUnfinished(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(`${basename(file)}.`) && name.endsWith(UNFINISHED)) rmSync(join(dirname(file), name), { force: true });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
