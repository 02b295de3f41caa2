import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { openApiDocument } from './openapi-document.js';
import { openSwaggerSite } from './swagger-site.js';

const PAGES = ['/docs', '/docs/', '/docs/index.html', '/docs/json', '/docs/yaml', '/docs/swagger-ui-init.js', '/docs/*'];

/** Of the connection, not of the page. */
const CONNECTION_HEADERS = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/**
 * Swagger UI at `/docs`, the document at `/docs/json` and `/docs/yaml`. The document is made, and what makes and shows it is
 * loaded, when somebody asks for the first of them: most servers are never asked.
 */
export function setUpDocs(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let opening: ReturnType<typeof openSwaggerSite> | undefined;
  const answer = async ({ url, headers }: FastifyRequest, reply: FastifyReply) => {
    opening ??= openApiDocument(app).then(openSwaggerSite);
    const site = await opening;
    const page = await site.inject({ method: 'GET', url, headers });
    if (page.statusCode === 404) return reply.callNotFound();
    // With the code and status of the refusal, from which it becomes a problem like any other.
    if (page.statusCode >= 400) throw Object.assign(new Error('Swagger UI refuses the request'), page.json<object>());
    for (const [name, value] of Object.entries(page.headers)) if (!CONNECTION_HEADERS.has(name)) void reply.header(name, value);
    return reply.status(page.statusCode).send(page.rawPayload);
  };
  for (const url of PAGES) fastify.get(url, answer);
}
