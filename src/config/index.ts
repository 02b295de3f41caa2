export { SETTINGS, SettingsError, faultOfSecret, readSettings, type DatabaseSettings, type LogLevel, type MysqlSettings, type Settings } from './settings.js';
export { dialect, loadSettings } from './environment.js';
