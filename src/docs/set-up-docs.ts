import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFrom } from '../common/http/index.js';
import { lazily } from '../common/lazily.js';
import { openApiDocument } from './openapi-document.js';
import { openSwaggerSite } from './swagger-site.js';

const PAGES = ['/docs', '/docs/', '/docs/index.html', '/docs/json', '/docs/yaml', '/docs/swagger-ui-init.js', '/docs/*'];

/**
 * Swagger UI at `/docs`, the document at `/docs/json` and `/docs/yaml`. The document and its modules are loaded on the
 * first request: most servers never get one.
 */
export function setUpDocs(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const site = lazily(() => openApiDocument(app).then(openSwaggerSite));
  const answer = async (request: FastifyRequest, reply: FastifyReply) => answerFrom(await site(), request, reply);
  for (const url of PAGES) fastify.get(url, answer);
}
