import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { SettingsError, loadSettings } from '../config/index.js';
import { refuseUnfit } from '../database/index.js';
import { Restoration, RestorationModule } from '../integrity/index.js';
import { entities } from '../schema.js';

// `npm run restored -- [--same-origin | --generation N] [--in-use]`: to be run once on a database that was restored from a backup, before
// a server is started on it (docs/restoring.md). Exits with 1 where it has changed nothing.
try {
  const { values } = parseArgs({ options: { 'same-origin': { type: 'boolean' }, generation: { type: 'string' }, 'in-use': { type: 'boolean' } } });
  const { 'same-origin': sameOrigin, generation: text } = values;
  if (sameOrigin && text !== undefined) throw new Error('--same-origin and --generation cannot be combined');
  if (text !== undefined && !/^([2-9]|[1-9]\d{1,8})$/.test(text)) throw new Error('--generation: must be a whole number from 2 on');
  const settings = loadSettings();
  if (!values['in-use']) await refuseUnfit(settings.database);
  const app = await NestFactory.createApplicationContext(RestorationModule.register(settings, entities), { logger: false, abortOnError: false });
  try {
    const trails = await app.get(Restoration).run({ sameOrigin, ...(text !== undefined && { generation: Number(text) }) });
    for (const { origin, treeSize } of trails) process.stdout.write(`${origin} goes on after ${treeSize} sealed entries\n`);
    process.stdout.write('Cursors and places in streams from before the restore are refused from now on. Servers may be started.\n');
  } finally {
    await app.close();
  }
} catch (error) {
  const lines = error instanceof SettingsError ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
