export { DocsModule } from './docs.module.js';
export { openApiDocument } from './openapi-document.js';
export { setUpDocs } from './set-up-docs.js';
