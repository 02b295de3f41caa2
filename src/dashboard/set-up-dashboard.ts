import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFrom } from '../common/http/index.js';
import { lazily } from '../common/lazily.js';
import { COMPRESSED, openFileSite } from './file-site.js';
import { openPage } from './page.js';

/** Where the build puts the dashboard: `dist/web`, as seen from `dist/src/dashboard`. */
export const BUILT_DASHBOARD = fileURLToPath(new URL('../../web', import.meta.url));

const PAGE = 'index.html';

/**
 * The dashboard at `/`, with the files that its build wrote beside it. It finds its way after the `#`, which no server is sent, so
 * every other path is still the API's. Where it was not built there is none of this. Files are read, and what serves them is loaded,
 * when somebody asks.
 */
export function setUpDashboard(app: NestFastifyApplication, folder: string): void {
  const names = namesIn(folder);
  if (!names.includes(PAGE)) return;
  const fastify = app.getHttpAdapter().getInstance();

  const page = lazily(() => openPage(`${folder}/${PAGE}`));
  // Parameters are passed over: links in e-mails come back with those of whoever counts clicks, and mean the page.
  fastify.get('/', async (_request: FastifyRequest, reply: FastifyReply) => {
    const { headers, html } = (await page())();
    return reply.headers(headers).send(html);
  });

  const files = lazily(() => openFileSite(folder, PAGE));
  const answerFile = async (request: FastifyRequest, reply: FastifyReply) => answerFrom(await files(), request, reply);
  const besideThePage = names.filter((name) => name !== PAGE && !COMPRESSED.test(name));
  for (const path of ['assets/*', ...besideThePage]) fastify.get(`/${path}`, answerFile);
}

/** The files of a folder that may not be there. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
}
