import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './migrate-template.mjs';

const PREFIX = 'annals-test-';

/** Migrates one file, which every suite copies, in a folder that carries this process's id. */
export default async function setUp() {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) && Number(name.slice(PREFIX.length));
    if (pid && !isRunning(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  if (!existsSync(folder)) mkdirSync(folder);
  process.env.ANNALS_TEST_FOLDER = folder;
  await migrate(`sqlite:${join(folder, 'template.db')}`);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
