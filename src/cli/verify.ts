import { parseArgs } from 'node:util';
import { UsageError, verifyFile } from './verify/verify-file.js';

// `npm run verify -- FILE [--key VKEY] [--checkpoint FILE]`: verifies a proof or a bundle offline. Exits with 1 if it
// is bad, with 2 if nothing was verified.
const USAGE = 'Usage: npm run verify -- FILE [--key VKEY] [--checkpoint FILE]';
try {
  const { values, positionals } = readArguments();
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(USAGE);
  const { ok, lines } = await verifyFile(file, { key: values.key, checkpointFile: values.checkpoint });
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { key: { type: 'string' }, checkpoint: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
