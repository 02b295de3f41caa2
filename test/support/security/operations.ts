import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from '../../../src/docs/index.js';

/** A schema of the OpenAPI document, as far as the tests read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly example?: unknown;
}

export interface QueryParameter {
  readonly name: string;
  readonly schema: Schema;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One route of the API, as documented. */
export interface Operation {
  readonly method: Method;
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly QueryParameter[];
  readonly headers: readonly string[];
  readonly body: Schema | undefined;
  /** The documented example body. */
  readonly bodyExample: unknown;
  /** It requires no credentials. */
  readonly isOpen: boolean;
  /** Its response is endless. */
  readonly isStream: boolean;
}

interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly schema: Schema;
}

interface Documented {
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Schema; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> } };
  };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

export function nameOf({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  return `${method} ${path.replace(/^\/api\/v1/, '')}`;
}

interface Document {
  readonly paths: Record<string, Record<string, Documented>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The document of the running application, so that every test that reads it covers new routes. */
export class ApiDocument {
  readonly operations: readonly Operation[];

  private constructor(readonly json: Document) {
    this.operations = Object.entries(this.json.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, documented]) => operationOf(method.toUpperCase() as Method, path, documented)),
    );
  }

  static async of(app: NestFastifyApplication): Promise<ApiDocument> {
    return new ApiDocument((await openApiDocument(app)) as unknown as Document);
  }

  /** The schema behind a reference, and behind the choice of null. */
  resolve(schema: Schema): Schema {
    const value = schema.oneOf?.find(({ type }) => type !== 'null') ?? schema;
    if (!value.$ref) return value;
    return this.resolve(this.json.components.schemas[value.$ref.replace('#/components/schemas/', '')] ?? {});
  }
}

/** Every operation of the running application. */
export async function operationsOf(app: NestFastifyApplication): Promise<readonly Operation[]> {
  return (await ApiDocument.of(app)).operations;
}

function operationOf(method: Method, path: string, { parameters = [], requestBody, responses, security = [] }: Documented): Operation {
  const named = (where: Parameter['in']) => parameters.filter((parameter) => parameter.in === where);
  const json = requestBody?.content['application/json'];
  return {
    method,
    path,
    pathParameters: named('path').map(({ name }) => name),
    queryParameters: named('query'),
    headers: named('header').map(({ name }) => name),
    body: json?.schema,
    bodyExample: Object.values(json?.examples ?? {})[0]?.value,
    isOpen: security.some((schemes) => Object.keys(schemes).length === 0),
    isStream: 'text/event-stream' in (responses['200']?.content ?? {}),
  };
}

/** Every route that the server answers, read from its router: `GET /users/{id}`. The pages below `/docs` are left out. */
export function routesOf(app: NestFastifyApplication): string[] {
  const prefixes: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes()
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\(empty root node\)|\S+)(?: \((.+)\))?$/.exec(line) ?? [];
      if (part === '') return [];
      prefixes.length = indent.length / 4;
      prefixes.push(part === '(empty root node)' ? '' : part);
      if (methods === '') return [];
      const path = prefixes
        .join('')
        .replace(/:(\w+)/g, '{$1}')
        .replace(/\*$/, '{path}');
      // Each GET also answers HEAD.
      return methods.split(', ').flatMap((method) => (method === 'HEAD' || path.startsWith('/docs') ? [] : nameOf({ method: method as Method, path })));
    });
}
