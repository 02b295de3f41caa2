import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { loadSwagger } from '../common/api-docs.js';
import { ApiError, ERROR_CODES, problemOf, type ErrorCode, type Problem } from '../common/errors/index.js';

const DESCRIPTION = `Annals keeps two kinds of records.

**Mentor logs** record what mentors did with the people they support. They can be corrected and deleted.
**The trail** records who did what, including every change made through the API. It is append-only.

**First steps.** Send your e-mail address and password to \`POST /api/v1/auth/login\`, press *Authorize* above, and paste the
\`access_token\`. It stays on this page until you reload it. You can run every example below as it is.

**Errors** are \`application/problem+json\` (RFC 9457) with a stable \`code\`; each code has [its own page](/docs/errors).`;

const TAGS: readonly (readonly [string, string])[] = [
  ['Mentor logs', 'Mentors’ records of what they did with the people they support, and summaries.'],
  ['Trail', 'Who did what: append-only, written in the same transaction as the change.'],
  ['Proof', 'Evidence that the trail is intact: checkpoints, proofs and tiles that third-party software can verify.'],
  ['Webhooks', 'Signed delivery of sealed entries to a URL of the organization.'],
  ['Sign in', 'Tokens, sessions and the caller’s account.'],
  ['Users', 'The organization’s people.'],
  ['Roles', 'Custom roles: a built-in role with a subset of its permissions.'],
  ['API keys', 'Credentials for programs.'],
  ['Organizations', 'The organization’s settings.'],
  ['Health', 'For operators.'],
];

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;
type ParameterObject = Exclude<NonNullable<OperationObject['parameters']>[number], { $ref: string }>;

/** The OpenAPI 3.1 document of the running routes. */
export async function openApiDocument(app: NestFastifyApplication): Promise<OpenAPIObject> {
  const { DocumentBuilder, SwaggerModule } = await loadSwagger();
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Annals')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'This server')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The `access_token` from a login, or an API key (`annals_…`).' },
      'accessToken',
    )
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'An API key (`annals_…`).' }, 'apiKey');
  for (const [name, description] of TAGS) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${lowerFirst(controller.replace(/Controller$/, ''))}_${method}`,
  });
  withoutWildcards(document);
  withExamples(document);
  const used = JSON.stringify(document.paths);
  const codes = ERROR_CODES.filter((code) => used.includes(`#/components/examples/${code}"`));
  document.components = { ...document.components, examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])) };
  return document;
}

/**
 * We document the rest of a path under our own name; the generator also adds the router's `*`, which OpenAPI does not
 * allow.
 */
function withoutWildcards(document: OpenAPIObject): void {
  for (const { get } of Object.values(document.paths)) {
    if (get?.parameters) get.parameters = get.parameters.filter((parameter) => !('name' in parameter) || parameter.name !== '*');
  }
}

/** As examples of the schema, which programs read and Swagger UI does not send along. */
function withExamples(document: OpenAPIObject): void {
  for (const methods of Object.values(document.paths)) {
    for (const { parameters = [] } of Object.values(methods as Record<string, OperationObject>)) {
      for (const parameter of parameters as (ParameterObject & { 'x-example'?: unknown })[]) {
        if (!('x-example' in parameter)) continue;
        parameter.schema = { ...parameter.schema, examples: [parameter['x-example']] };
        delete parameter['x-example'];
      }
    }
  }
}

/** An example of each error code; every operation that can return it refers here. */
function problemExample(code: ErrorCode): Problem {
  const errors = code === 'validation_failed' ? [{ field: 'limit', message: 'must be a whole number from 1 to 100' }] : undefined;
  return problemOf(new ApiError(code, { errors }), '/api/v1/activity-logs', '0f9ab0a8-6f2c-4b07-9f6e-3c5e6b1f2d11');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
