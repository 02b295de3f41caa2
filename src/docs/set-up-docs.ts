import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './openapi-document.js';

/** Swagger UI at `/docs`, the document at `/docs/json` and `/docs/yaml`. */
export function setUpDocs(app: NestFastifyApplication): void {
  // A function: the document is built when somebody asks for it, not at every start.
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'docs/json',
    yamlDocumentUrl: 'docs/yaml',
    customSiteTitle: 'Annals: the API',
    swaggerOptions: { persistAuthorization: true, displayRequestDuration: true, tryItOutEnabled: true, docExpansion: 'list', filter: true },
  });
}
