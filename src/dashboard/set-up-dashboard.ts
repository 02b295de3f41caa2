import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFrom } from '../common/http/index.js';
import { lazily } from '../common/lazily.js';
import { COMPRESSED, openFileSite } from './file-site.js';
import { openPage } from './page.js';

/** The output folder of the dashboard's build: `dist/web`, relative to `dist/src/dashboard`. */
export const BUILT_DASHBOARD = fileURLToPath(new URL('../../web', import.meta.url));

const PAGE = 'index.html';

/**
 * The dashboard at `/`, with its built files. Its routes are after the `#`, which browsers do not send, so every other
 * path belongs to the API. Does nothing if the dashboard is not built. Files and the modules that serve them are loaded
 * on the first request.
 */
export function setUpDashboard(app: NestFastifyApplication, folder: string): void {
  const names = namesIn(folder);
  if (!names.includes(PAGE)) return;
  const fastify = app.getHttpAdapter().getInstance();

  const page = lazily(() => openPage(`${folder}/${PAGE}`));
  // Parameters are ignored: links in e-mails come back with tracking parameters.
  fastify.get('/', async (_request: FastifyRequest, reply: FastifyReply) => {
    const { headers, html } = (await page())();
    return reply.headers(headers).send(html);
  });

  const files = lazily(() => openFileSite(folder, PAGE));
  const answerFile = async (request: FastifyRequest, reply: FastifyReply) => answerFrom(await files(), request, reply);
  const besideThePage = names.filter((name) => name !== PAGE && !COMPRESSED.test(name));
  for (const path of ['assets/*', ...besideThePage]) fastify.get(`/${path}`, answerFile);
}

/** The file names in a folder that may not exist. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
}
