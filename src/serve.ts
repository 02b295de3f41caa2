import 'reflect-metadata';
import { surviveBrokenOutput } from './common/logging/index.js';
import { SettingsError, loadSettings } from './config/index.js';
import { createApp } from './configure-app.js';
import { stopOnSignal } from './stop-on-signal.js';

/** Starts the server and resolves once it listens. If it cannot, prints why and ends the process. */
export async function serve(): Promise<void> {
  surviveBrokenOutput();
  try {
    const settings = loadSettings();
    const app = await createApp(settings);
    stopOnSignal(app);
    await app.listen(settings.port, settings.host);
    process.stdout.write(`Annals listens on ${await app.getUrl()}, API documentation at ${await app.getUrl()}/docs\n`);
  } catch (error) {
    if (error instanceof SettingsError) for (const fault of error.faults) process.stderr.write(`${fault}\n`);
    else process.stderr.write(`Annals cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
