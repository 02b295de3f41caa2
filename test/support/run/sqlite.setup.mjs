import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateTemplate } from './migrate-template.mjs';

const PREFIX = 'annals-test-';
/** In memory where the system has such a place: no suite cuts the power, so none needs a disk. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Migrates one file, which every suite copies, in a folder that carries this process's id. */
export default async function setUp() {
  for (const name of readdirSync(PLACE)) {
    const pid = name.startsWith(PREFIX) && Number(name.slice(PREFIX.length));
    if (pid && !isRunning(pid)) rmSync(join(PLACE, name), { recursive: true, force: true });
  }
  const folder = join(PLACE, `${PREFIX}${process.pid}`);
  if (!existsSync(folder)) mkdirSync(folder);
  process.env.ANNALS_TEST_FOLDER = folder;
  await migrateTemplate(`sqlite:${join(folder, 'template.db')}`);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
