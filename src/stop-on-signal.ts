import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { HttpAdapter } from './http-adapter.js';

const GRACE_SECONDS = 10;

/** SIGTERM, SIGINT: accept no new requests, finish those in flight, close the database, exit 0. */
export function stopOnSignal(app: NestFastifyApplication): void {
  const logger = new Logger('Stop');
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    const server = app.getHttpServer();
    server.close(); // the door first: Nest would close it only after every feature has finished its work
    (app.getHttpAdapter() as unknown as HttpAdapter).stopAccepting();
    logger.log(`${signal}: finishing requests in flight`);
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE_SECONDS * 1000);
    try {
      await app.close();
      clearTimeout(impatience);
      process.exit(0);
    } catch (error) {
      logger.error({ err: error }, 'The shutdown was not clean');
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}
