export type { DatabaseSettings, MysqlSettings } from './database-url.js';
export { SETTINGS, SettingsError, faultOfSecret, readSettings, type LogLevel, type Settings } from './settings.js';
export type { TlsSettings } from './tls.js';
export { INVISIBLE, emailSpelling, isEmailAddress } from './email-address.js';
export { dialect, loadSettings } from './environment.js';
