export { PinoLogger, createPino, createRequestPino } from './logger.js';
export { requestLog } from './request-log.js';
export { Seldom } from './seldom.js';
