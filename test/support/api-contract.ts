import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';

type Json = Record<string, unknown>;

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

interface Operation {
  readonly method: string;
  readonly path: string;
}

/** Problems truncate longer paths, never within a percent-encoded byte. */
const INSTANCE_LENGTH_MAX = 1_024;

/**
 * Checks every response against the OpenAPI document of its application: the operation must document the status and
 * content type, and the body must be valid and have no undocumented field.
 */
export class ApiContract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly operations: (Operation & { readonly pattern: RegExp })[];

  constructor(private readonly document: object) {
    addFormats.default(this.ajv);
    this.ajv.addSchema({ ...(closed(document) as AnySchemaObject), $id: 'openapi' });
    this.operations = Object.entries(document['paths' as keyof object] as Json)
      .flatMap(([path, methods]) => Object.keys(methods as Json).map((method) => ({ method: method.toUpperCase(), path, pattern: patternOf(path) })))
      .sort((a, b) => parametersIn(a.path) - parametersIn(b.path)); // `/users/me` before `/users/{id}`
  }

  /** Whether the response of the operation is endless. */
  isStream(method: string, path: string): boolean {
    const operation = this.operationOf(method, path);
    return operation !== undefined && resolve(this.document, [...responsePointer(operation, 200), 'content', 'text/event-stream']) !== undefined;
  }

  /** Throws an error that names the operation and everything wrong with its response. */
  check(method: string, path: string, answer: HttpAnswer): void {
    if (path.startsWith('/docs') || method === 'OPTIONS') return; // pages for people, and what browsers request on their own
    const operation = this.operationOf(method, path);
    const problems = [
      ...this.problemsOfAnyAnswer(path, answer),
      ...(operation ? this.problemsOf(operation, method, answer) : problemsWithoutOperation(answer)),
    ];
    if (problems.length > 0) {
      throw new Error(
        `${method} ${operation?.path ?? path} answered ${answer.status}, against the OpenAPI document:\n- ${problems.join('\n- ')}\n${answer.text}`,
      );
    }
  }

  private operationOf(method: string, path: string) {
    return this.operations.find((candidate) => candidate.method === (method === 'HEAD' ? 'GET' : method) && candidate.pattern.test(path));
  }

  private problemsOfAnyAnswer(path: string, { status, headers, text }: HttpAnswer): string[] {
    const problems = headers['x-request-id'] ? [] : ['it has no X-Request-Id'];
    if (status < 400) return problems;
    if (mediaTypeOf(headers) !== 'application/problem+json') return [...problems, `an error must be application/problem+json, not ${headers['content-type']}`];
    const body = text === '' ? {} : (JSON.parse(text) as Json);
    if (text !== '' && body['status'] !== status) problems.push(`its body says status ${String(body['status'])}`);
    if (text !== '' && body['instance'] !== (path.length > INSTANCE_LENGTH_MAX ? path.slice(0, INSTANCE_LENGTH_MAX).replace(/%.?$/, '') : path))
      problems.push(`its body says instance ${String(body['instance'])}`);
    return text === '' ? problems : [...problems, ...this.violations('openapi#/components/schemas/Problem', body)];
  }

  private problemsOf(operation: Operation, sentMethod: string, { status, headers, text }: HttpAnswer): string[] {
    const pointer = responsePointer(operation, status);
    const response = resolve(this.document, pointer) as { content?: Json } | undefined;
    if (!response) return [`the status ${status} is not documented`];
    if (sentMethod === 'HEAD' || status === 304) return text === '' ? [] : ['it must have no body'];
    if (!response.content) return text === '' ? [] : ['its body is not documented'];
    const mediaType = mediaTypeOf(headers);
    if (!(mediaType in response.content)) return [`the content type "${mediaType}" is not documented`];
    if (!/[/+]json$/.test(mediaType)) return [];
    return this.violations(`openapi#/${[...pointer, 'content', mediaType, 'schema'].map(escapePointer).join('/')}`, JSON.parse(text));
  }

  private violations(reference: string, body: unknown): string[] {
    const validate = this.ajv.getSchema(reference);
    if (!validate) return [`there is no schema at ${reference}`];
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`);
  }
}

function responsePointer({ method, path }: Operation, status: number): string[] {
  return ['paths', path, method.toLowerCase(), 'responses', String(status)];
}

function problemsWithoutOperation({ status }: HttpAnswer): string[] {
  return status === 404 ? [] : ['there is no such operation, so 404 is the only answer'];
}

/** A copy that allows no undocumented field in any object. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, key === 'example' || key === 'examples' ? value : closed(value)]));
  const isPlainObject = typeof copy['properties'] === 'object' && copy['type'] === 'object' && !('additionalProperties' in copy) && !('allOf' in copy);
  return isPlainObject ? { ...copy, additionalProperties: false } : copy;
}

/** `{path}` is the rest of a path; any other parameter is one segment. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{path\}/g, '.+').replace(/\{[^{}]+\}/g, '[^/]+')}$`);
}

function parametersIn(path: string): number {
  return path.split('{').length - 1;
}

function mediaTypeOf(headers: HttpAnswer['headers']): string {
  return headers['content-type']?.split(';', 1)[0]?.trim() ?? '';
}

function resolve(root: unknown, pointer: readonly string[]): unknown {
  return pointer.reduce((value, key) => (value as Json | undefined)?.[key], root);
}

/** RFC 6901, in a URI fragment. */
function escapePointer(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
