export { PinoLogger, createPino, createRequestPino, standardOutput } from './logger.js';
export { requestLog } from './request-log.js';
export { Seldom } from './seldom.js';
export { surviveBrokenOutput } from './steady-output.js';
