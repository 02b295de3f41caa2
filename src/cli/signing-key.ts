import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { SettingsError, loadSettings } from '../config/index.js';
import { SigningKey, VerificationModule } from '../integrity/index.js';
import { entities } from '../schema.js';

// `npm run signing-key`: prints the key that signs checkpoints, to set as SIGNING_KEY or to store safely.
try {
  const app = await NestFactory.createApplicationContext(VerificationModule.register(loadSettings(), entities), { logger: false, abortOnError: false });
  const seed = app.get(SigningKey).exportSeed();
  await app.close();
  process.stderr.write('This secret signs checkpoints: whoever has it can sign a different trail in your name. Keep it in a safe place.\n');
  process.stdout.write(`${seed}\n`);
} catch (error) {
  const lines = error instanceof SettingsError ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
