import 'reflect-metadata';
import { SettingsError, loadSettings } from '../config/index.js';
import { createApp } from '../configure-app.js';
import { DEMO_ORGANIZATIONS, DEMO_PASSWORD } from './demo/demo-organizations.js';
import { MovableClock, OrganizationFiller } from './demo/fill-organization.js';

// `npm run demo`: fills the configured database with two organizations and a year of their work, with or without a
// running server.
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  const settings = loadSettings();
  if (settings.production) throw new Error('The demo has a well-known password, so it refuses to run with NODE_ENV=production.');
  const clock = new MovableClock();
  // The demo's own requests need no limits, and its sign-ins must not use up anybody's.
  const app = await createApp({ ...settings, signup: 'open', rateLimit: 0, loginLimit: 0, redisUrl: undefined, logLevel: 'error' }, clock);
  try {
    for (const organization of DEMO_ORGANIZATIONS) {
      const sent = await new OrganizationFiller(app, clock, organization).fill();
      say(sent > 0 ? `${organization.name}: recorded ${sent} events.` : `${organization.name}: is already filled; nothing was written.`);
    }
  } finally {
    await app.close();
  }
  say(`\nSign in with the password "${DEMO_PASSWORD}" as`);
  for (const { name, people } of DEMO_ORGANIZATIONS) for (const { role, email } of people.slice(0, 3)) say(`  ${role.padEnd(6)} ${email.padEnd(26)} ${name}`);
} catch (error) {
  for (const line of error instanceof SettingsError ? error.faults : [error instanceof Error ? error.message : String(error)])
    process.stderr.write(`${line}\n`);
  process.exit(1);
}
