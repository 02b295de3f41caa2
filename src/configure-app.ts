import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { Door, addAnswerHooks } from './access/index.js';
import { Clock } from './common/clock.js';
import { EPOCH_HEADER } from './common/data-epoch.js';
import { ApiError, ProblemFilter, type ErrorTranslator } from './common/errors/index.js';
import { PinoLogger, createPino, createRequestPino, requestLog, standardOutput } from './common/logging/index.js';
import { Metrics } from './common/metrics.js';
import type { Settings } from './config/index.js';
import { BUILT_DASHBOARD, setUpDashboard } from './dashboard/index.js';
import { isTooLong, isUnavailable } from './database/index.js';
import { setUpDocs } from './docs/index.js';
import { HttpAdapter } from './http-adapter.js';

const RETRY_AFTER_SECONDS = 2;

/** What a browser's script may send across origins; the default of the plugin leaves out every change but POST. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Headers that a browser's script may read across origins: all that the API speaks with. */
const EXPOSED_HEADERS = [
  'Content-Digest',
  'Content-Disposition',
  EPOCH_HEADER,
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'Trailer',
  'WWW-Authenticate',
  'X-Request-Id',
  'X-Total-Count',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
];

const databaseAway: ErrorTranslator = (error) => {
  if (isTooLong(error)) return new ApiError('query_timeout', { retryAfterSeconds: RETRY_AFTER_SECONDS });
  return isUnavailable(error) ? new ApiError('database_unavailable', { retryAfterSeconds: RETRY_AFTER_SECONDS }) : undefined;
};

/** The whole application, ready to listen or to be sent requests in process: what production runs is what the tests run. */
export async function createApp(settings: Settings, clock = new Clock(), dashboard = BUILT_DASHBOARD): Promise<NestFastifyApplication> {
  const problems = new ProblemFilter([databaseAway]);
  const adapter = new HttpAdapter(settings, problems);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(settings, clock), adapter, {
    logger: new PinoLogger(createPino(settings.logLevel)),
    bodyParser: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics', 'docs/errors', 'docs/errors/:code'] });
  app.useGlobalFilters(problems);
  if (settings.corsOrigins.length > 0) {
    app.enableCors({ origin: [...settings.corsOrigins], methods: METHODS, exposedHeaders: EXPOSED_HEADERS, maxAge: 600 });
  }
  const fastify = app.getHttpAdapter().getInstance();
  const metrics = app.get(Metrics);
  adapter.connections.onClosed = (reason) => metrics.connectionsClosed.inc({ reason });
  standardOutput.onLost = (lines) => metrics.logLinesLost.inc(lines);
  adapter.open({ door: app.get(Door), log: requestLog(createRequestPino(settings.logLevel), metrics) });
  addAnswerHooks(fastify);
  setUpDocs(app);
  setUpDashboard(app, dashboard);
  await app.init();
  await fastify.ready();
  return app;
}
