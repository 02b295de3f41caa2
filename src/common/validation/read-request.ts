import { plainToInstance } from 'class-transformer';
import type { FieldError } from '../errors/index.js';
import { Validator, getMetadataStorage } from './class-validator.js';
import { boxed, nestedListsOf } from './field.js';
import { FAULTS_NAMED_MAX, textProblem } from './json-body.js';

type RequestClass = new () => object;

const validator = new Validator();

/**
 * Reads what a client sent into its request class. Answers the object, or one error for each field at fault:
 * unknown ones by name, missing and malformed ones with what is allowed.
 */
export function readRequest(requestClass: RequestClass, sent: unknown, path = ''): { request: object; errors: FieldError[] } {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return { request: {}, errors: [{ field: path || 'body', message: 'must be a JSON object' }] };
  }
  const known = knownFields(requestClass);
  const errors: FieldError[] = Object.keys(sent)
    .filter((name) => !known.has(name))
    .slice(0, FAULTS_NAMED_MAX)
    .map((name) => ({ field: join(path, name), message: `is not known here; allowed: ${[...known].join(', ') || 'nothing'}` }));

  const fields = Object.fromEntries(Object.entries(sent).filter(([name]) => known.has(name)));
  const request = plainToInstance(requestClass, boxed(fields)) as Record<string, unknown>;
  for (const fault of validator.validateSync(request, { forbidUnknownValues: false })) {
    errors.push({ field: join(path, fault.property), message: Object.values(fault.constraints ?? {})[0] ?? 'is not valid' });
  }
  for (const [name, itemClass] of nestedListsOf(requestClass)) {
    if (errors.some((error) => error.field === join(path, name))) continue;
    const items: object[] = [];
    for (const [index, item] of (request[name] as unknown[]).entries()) {
      const read = readRequest(itemClass(), item, `${join(path, name)}[${index}]`);
      items.push(read.request);
      errors.push(...read.errors);
      if (errors.length >= FAULTS_NAMED_MAX) break;
    }
    request[name] = items;
  }
  return { request, errors };
}

/** Parameters come from the URL: unlike bodies, their texts have not been looked at yet. */
export function unsafeParameters(sent: Readonly<Record<string, unknown>>): FieldError[] {
  return Object.entries(sent).flatMap(([name, value]) => {
    const problem = [value]
      .flat()
      .map((item) => textProblem(String(item)))
      .find((found) => found !== undefined);
    return problem ? [{ field: name, message: problem }] : [];
  });
}

const cache = new Map<RequestClass, ReadonlySet<string>>();

function knownFields(requestClass: RequestClass): ReadonlySet<string> {
  let known = cache.get(requestClass);
  if (!known) {
    known = new Set(
      getMetadataStorage()
        .getTargetValidationMetadatas(requestClass, '', false, false)
        .map((entry) => entry.propertyName),
    );
    cache.set(requestClass, known);
  }
  return known;
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
