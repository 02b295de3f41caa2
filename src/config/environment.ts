import { existsSync } from 'node:fs';
import type { DatabaseSettings } from './database-url.js';
import { readSettings, type Settings } from './settings.js';

if (existsSync('.env')) process.loadEnvFile('.env');

/**
 * Which database this process speaks to. Known before the settings are validated,
 * because column types are fixed when the entity classes are loaded.
 */
export const dialect: DatabaseSettings['dialect'] = process.env['DATABASE_URL']?.trim().startsWith('mysql:') ? 'mysql' : 'sqlite';

/** The settings of this process: the environment, filled up from a `.env` file where there is one. */
export function loadSettings(): Settings {
  return readSettings(process.env);
}
