import type { INestApplication } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { loadSwagger } from '../common/api-docs.js';

/**
 * Swagger UI and the document in both formats, on an inner server that does not listen: a running one accepts no more
 * routes.
 */
export async function openSwaggerSite(document: OpenAPIObject): Promise<FastifyInstance> {
  const { SwaggerModule } = await loadSwagger();
  const adapter = new FastifyAdapter({ skipMiddie: true });
  // All that the package needs of an application.
  const application = { getHttpAdapter: () => adapter } as unknown as INestApplication;
  SwaggerModule.setup('docs', application, document, {
    jsonDocumentUrl: 'docs/json',
    yamlDocumentUrl: 'docs/yaml',
    customSiteTitle: 'Annals: the API',
    swaggerOptions: { persistAuthorization: false, displayRequestDuration: true, tryItOutEnabled: true, docExpansion: 'list', filter: true },
  });
  const site = adapter.getInstance<FastifyInstance>();
  // The page of the package is laid out for wide screens only without it.
  site.addHook('onSend', async (_request, _reply, page) =>
    typeof page === 'string' ? page.replace('<head>', '<head>\n<meta name="viewport" content="width=device-width, initial-scale=1">') : page,
  );
  await site.ready();
  return site;
}
