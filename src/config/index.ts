export type { DatabaseSettings, MysqlSettings } from './database-url.js';
export { SETTINGS, SettingsError, faultOfSecret, readSettings, type LogLevel, type Settings } from './settings.js';
export type { TlsSettings } from './tls.js';
export { emailSpelling, isEmailAddress } from './email-address.js';
export { INVISIBLE, showsSomething } from './visible.js';
export { dialect, loadSettings } from './environment.js';
