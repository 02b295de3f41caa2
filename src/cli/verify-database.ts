import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { OrganizationScope } from '../common/organization-scope.js';
import { SettingsError, loadSettings } from '../config/index.js';
import { TrailVerifier, VerificationModule } from '../integrity/index.js';
import { entities } from '../schema.js';
import { verifyOrganizations } from './verify/verify-organizations.js';

// `npm run verify:database -- [--organization ID] [--checkpoint FILE]`: recomputes every trail in the configured
// database. Exits with 1 if one is bad, with 2 if it could not verify.
try {
  const { values } = parseArgs({ options: { organization: { type: 'string' }, checkpoint: { type: 'string' } } });
  const note = values.checkpoint === undefined ? undefined : readFileSync(values.checkpoint, 'utf8');
  const only = values.organization === undefined ? undefined : OrganizationScope.proven(values.organization);
  const app = await NestFactory.createApplicationContext(VerificationModule.register(loadSettings(), entities), { logger: false, abortOnError: false });
  try {
    const ok = await verifyOrganizations(app.get(TrailVerifier), { only, note }, (line) => process.stdout.write(`${line}\n`), showProgress);
    process.exitCode = ok ? 0 : 1;
  } finally {
    await app.close();
  }
} catch (error) {
  const lines = error instanceof SettingsError ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}

/** On a terminal, one line that is overwritten. Elsewhere nothing: a log needs only the outcome. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
