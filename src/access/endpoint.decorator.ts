import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiExtraModels, ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiSecurity, getSchemaPath } from '../common/api-docs.js';
import { ERROR_CATALOGUE, Problem, type ErrorCode } from '../common/errors/index.js';
import { Access, type AccessRule } from './access.js';
import { ReadInput } from './handler-input.js';

export interface EndpointOptions {
  /** Who may call it. */
  readonly access: AccessRule;
  readonly summary: string;
  readonly description?: string;
  /** The success response. If `body` is undefined, only the status. */
  readonly answer: {
    readonly status?: number;
    readonly description?: string;
    readonly body?: Type | readonly [Type];
    /** Media type and example of a response that is not JSON. */
    readonly media?: Readonly<Record<string, string>>;
    readonly example?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
    /** When there is nothing to answer: 204 instead. */
    readonly orNothing?: string;
    /** A `Kept` answers 200 instead of 201: the object was already stored. */
    readonly orKept?: string;
  };
  /** Its specific errors; those common to its kind of route are added here. */
  readonly errors?: readonly ErrorCode[];
  readonly params?: Readonly<Record<string, { readonly description: string; readonly example: string; readonly pattern?: string }>>;
  /** An example of the request body that works when pasted. */
  readonly bodyExample?: unknown;
  readonly bodyType?: Type;
  /**
   * The response is one mutable resource: it carries an ETag, and clients with the current version get 304. A function
   * picks the resource out of a response that holds more, such as a secret that is shown only once.
   */
  readonly versioned?: boolean | ((answer: never) => object);
  /** The response field with the cursor of the next page, for the URL in `Link`. */
  readonly nextLink?: 'nextCursor' | 'next_cursor';
  /** The response is an `ArrayPage`: its items are the body, its total is `X-Total-Count`. */
  readonly arrayPage?: boolean;
  /** The `Location` of a 201. */
  readonly location?: (answer: never) => string;
  /** A PUT, PATCH or DELETE that honours `If-Match`. */
  readonly conditional?: boolean;
  /** A POST that honours `Idempotency-Key`. */
  readonly idempotent?: boolean;
  /** Its body limit in bytes, if not the default. Routes open to anyone keep their smaller limit. */
  readonly bodyLimit?: number;
}

const ENDPOINT = 'annals:endpoint';
const ETAG = { type: 'string', examples: ['"U5JLgR03mL_C7cD1SS32Rfy5AJo"'] };

export function endpointOf(handler: object): EndpointOptions | undefined {
  return Reflect.getMetadata(ENDPOINT, handler) as EndpointOptions | undefined;
}

/**
 * Everything about a route except its path: access, response and errors. The single source for guards, responses and
 * Swagger.
 */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  const { access, answer } = options;
  const status = answer.status ?? 200;
  const decorators: (MethodDecorator | ClassDecorator)[] = [
    Access(access),
    SetMetadata(ENDPOINT, options),
    forDoor(options),
    HttpCode(status),
    ReadInput,
    ApiOperation({ summary: options.summary, description: [options.description, whoMay(access)].filter(Boolean).join('\n\n') }),
    ApiExtraModels(Problem, ...(answer.body && answer.media && !Array.isArray(answer.body) ? [answer.body as Type] : [])),
    ApiResponse({ status, description: answer.description ?? 'Success.', ...contentOf(answer), headers: answerHeaders(options) }),
    ...problemResponses(errorCodesOf(options), rateLimitHeaders(access)),
  ];
  if (answer.orNothing) decorators.push(ApiResponse({ status: 204, description: answer.orNothing, headers: answerHeaders(options) }));
  if (answer.orKept) decorators.push(ApiResponse({ status: 200, description: answer.orKept, ...contentOf(answer), headers: answerHeaders(options) }));
  if (access.who === 'anyone') decorators.push(ApiSecurity({}));
  else {
    decorators.push(ApiSecurity('accessToken'), ApiSecurity('apiKey'));
  }
  for (const [name, param] of Object.entries(options.params ?? {})) {
    const { description, example, pattern } = param;
    decorators.push(ApiParam({ name, description, schema: { type: 'string', ...(pattern && { pattern }), example } }));
  }
  if (options.bodyType) {
    const { bodyType, bodyExample } = options;
    decorators.push(ApiBody({ type: bodyType, ...(bodyExample !== undefined && { examples: { example: { value: bodyExample } } }) }));
  }
  if (options.conditional)
    decorators.push(
      ApiHeader({
        name: 'If-Match',
        required: false,
        description: 'The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one.',
        schema: ETAG,
      }),
    );
  if (isRevalidated(options)) {
    decorators.push(ApiHeader({ name: 'If-None-Match', required: false, description: 'A known `ETag`; 304 if the resource has not changed.', schema: ETAG }));
    decorators.push(ApiResponse({ status: 304, description: 'Unchanged since the version in `If-None-Match`.', headers: answerHeaders(options) }));
  }
  if (options.idempotent) {
    decorators.push(
      ApiHeader({
        name: 'Idempotency-Key',
        required: false,
        description: 'Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing.',
        schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$', examples: ['6f1d2c0e-9a1b-4c55-8a43-1f2b7f0d9c31'] },
      }),
    );
  }
  return applyDecorators(...decorators);
}

/** Gives the endpoint to Fastify, so that hooks have it before Nest runs. */
function forDoor(endpoint: EndpointOptions): MethodDecorator {
  return (target, name, descriptor) => RouteConfig({ handler: descriptor.value, endpoint })(target, name, descriptor);
}

function whoMay(access: AccessRule): string {
  if (access.who === 'anyone') return '**Access:** anyone, without credentials.';
  if (access.who === 'any caller') return access.users ? '**Access:** any signed-in user.' : '**Access:** any caller with valid credentials.';
  const above = { USER: 'USER, ADMIN, OWNER', ADMIN: 'ADMIN, OWNER', OWNER: 'OWNER' }[access.who];
  const open = access.openable ? ' With `MENTOR_LOGS_ACCESS=public`, also anyone without credentials.' : '';
  return `**Access:** ${above}, with the permission \`${access.permission}\`.${open}`;
}

function contentOf(answer: EndpointOptions['answer']): object {
  if (answer.media) {
    const content: [string, object][] = Object.entries(answer.media).map(([type, example]) => [type, { schema: { type: 'string' }, example }]);
    if (answer.body && !Array.isArray(answer.body)) content.push(['application/json', { schema: { $ref: getSchemaPath(answer.body as Type) } }]);
    return { content: Object.fromEntries(content) };
  }
  if (!answer.body) return {};
  const isList = Array.isArray(answer.body);
  const type = (isList ? (answer.body as readonly [Type])[0] : answer.body) as Type;
  return { type, isArray: isList, ...(answer.example !== undefined && { example: answer.example }) };
}

/** A GET whose response carries an ETag: the other routes with one create or change the resource. */
function isRevalidated({ versioned, conditional, answer }: EndpointOptions): boolean {
  return Boolean(versioned) && (answer.status ?? 200) === 200 && !conditional;
}

function answerHeaders(options: EndpointOptions): Record<string, object> {
  const described: Record<string, string> = {
    'X-Request-Id': 'The request id, which the server’s log shows too.',
    ...rateLimitHeaders(options.access),
    ...(options.versioned && { ETag: 'The version of the resource, for `If-Match`.' }),
    'Cache-Control': isRevalidated(options) ? '`private, no-cache`: only for its user, and only after revalidation.' : '`no-store`',
    ...(options.location && { Location: 'The URL of the new resource.' }),
    ...(options.arrayPage && { 'X-Total-Count': 'The number of items on all pages together.' }),
    ...(options.nextLink && { Link: '`rel="next"`: the URL of the next page, if there is one.' }),
    ...options.answer.headers,
  };
  return headersOf(described);
}

function headersOf(described: Readonly<Record<string, string>>): Record<string, object> {
  return Object.fromEntries(Object.entries(described).map(([name, description]) => [name, { description, schema: { type: 'string' } }]));
}

/** On every response of a route that is limited, if `RATE_LIMIT` is on. */
function rateLimitHeaders(access: AccessRule): Record<string, string> {
  if (access.who === 'anyone' && access.unlimited) return {};
  return {
    'RateLimit-Limit': 'Requests per minute.',
    'RateLimit-Remaining': 'Requests left in this minute.',
    'RateLimit-Reset': 'Seconds until the count starts anew.',
  };
}

/** The errors of a route: its own, and those of its kind. */
function errorCodesOf(options: EndpointOptions): ErrorCode[] {
  const codes = new Set<ErrorCode>([
    'validation_failed',
    ...(options.errors ?? []),
    'internal_error',
    'database_unavailable',
    'query_timeout',
    'shutting_down',
  ]);
  if (options.access.who !== 'anyone' || !options.access.unlimited) codes.add('too_many_requests');
  if (options.access.who !== 'anyone') codes.add('unauthenticated');
  if (options.access.who !== 'anyone' && (options.access.who !== 'any caller' || options.access.users)) codes.add('forbidden');
  if (options.params) codes.add('not_found');
  if (options.conditional) codes.add('precondition_failed');
  if (options.bodyType) for (const code of ['malformed_json', 'request_timeout', 'payload_too_large', 'unsupported_media_type'] as const) codes.add(code);
  if (options.idempotent) {
    for (const code of ['idempotency_in_flight', 'idempotency_answer_erased', 'idempotency_key_reused'] as const) codes.add(code);
  }
  return [...codes];
}

function problemResponses(codes: readonly ErrorCode[], headers: Readonly<Record<string, string>>): MethodDecorator[] {
  const statuses = [...new Set(codes.map((code) => ERROR_CATALOGUE[code].status))];
  return statuses.map((status) => {
    const ofStatus = codes.filter((code) => ERROR_CATALOGUE[code].status === status);
    return ApiResponse({
      status,
      description: ofStatus.map((code) => `\`${code}\`: ${ERROR_CATALOGUE[code].title}.`).join(' '),
      headers: headersOf(headers),
      content: {
        'application/problem+json': {
          schema: { $ref: getSchemaPath(Problem) },
          examples: Object.fromEntries(ofStatus.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
        },
      },
    });
  });
}
