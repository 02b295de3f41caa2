export { PinoLogger, createPino } from './logger.js';
export { requestLog } from './request-log.js';
