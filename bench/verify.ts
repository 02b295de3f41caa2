import { command } from './run/command.js';
import { serverEnvironment } from './server/environment.js';
import { runProgram } from './server/program.js';
import { generatedTrails } from './trail/generated-trails.js';
import { organizationIdOf } from './trail/trail-of-size.js';

// `npm run bench:verify`: how long `verify:database` takes for the largest generated trail, start to end.
await command('verify', async (run) => {
  const { database, sizes } = await generatedTrails(run);
  const begun = performance.now();
  const text = await runProgram({
    file: 'src/cli/verify-database.js',
    args: ['--organization', organizationIdOf(sizes.at(-1) ?? 0)],
    environment: serverEnvironment(database.url),
    isProfiled: run.isProfiled,
  });
  const seconds = (performance.now() - begun) / 1000;
  const [, entries] = /^OK: \d{24}: (\d+) entries/m.exec(text) ?? [];
  if (entries === undefined) throw new Error(`It did not say that all is well:\n${text}`);
  await database.release();
  return [{ entries: Number(entries), seconds, 'entries/s': Number(entries) / seconds }];
});
