import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SettingsError, faultOfSecret } from '../../config/index.js';

/** What a file is called until it is whole. */
const UNFINISHED = '.new';

/**
 * The secret that is kept in a file, made there if there is none. The file has its name only once all of it is on the disk, and
 * nothing ever replaces it: a start on a full disk, or a kill at any moment, leaves either no secret or a whole one, and of
 * processes that start at once all have the same.
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
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(unfinished, randomBytes(48).toString('base64'));
    giveName(unfinished, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new SettingsError([
      `JWT_SECRET: a new secret cannot be kept in ${file} (${codeOf(error)}); see that the disk has room and that this process may write there, or set JWT_SECRET`,
    ]);
  }
  // Perhaps the secret of another process that was quicker.
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

/** A link, as a rename would replace the secret of a process that was quicker. */
function giveName(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch (error) {
    // ENOENT: a process that found the secret of a quicker one has removed what is unfinished.
    if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOENT') throw error;
  }
  rmSync(unfinished, { force: true });
}

/** Without it a power failure could take back the name of a file whose contents are on the disk. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // which cannot open a folder
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What starts that were killed have left behind; it may hold the secret under a second name. */
function removeUnfinished(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(`${basename(file)}.`) && name.endsWith(UNFINISHED)) rmSync(join(dirname(file), name), { force: true });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
