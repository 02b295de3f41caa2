import { FAULTS_NAMED_MAX, type FieldError } from '../errors/index.js';
import { nestedListsOf } from './field.js';
import { fieldsOf, type RequestClass } from './request-fields.js';
import { textProblem } from './text-problem.js';

/**
 * Reads client input into its request class. Returns the object, or one error per invalid field: unknown fields by
 * name, missing and malformed ones with what is allowed.
 */
export function readRequest(requestClass: RequestClass, sent: unknown, path = ''): { request: object; errors: FieldError[] } {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return { request: {}, errors: [{ field: path || 'body', message: 'must be a JSON object' }] };
  }
  const fields = fieldsOf(requestClass);
  const errors: FieldError[] = Object.keys(sent)
    .filter((name) => !fields.has(name))
    .slice(0, FAULTS_NAMED_MAX)
    .map((name) => ({ field: join(path, name), message: `is unknown; allowed: ${[...fields.keys()].join(', ') || 'nothing'}` }));

  const request = new requestClass() as Record<string, unknown>;
  for (const [name, { read }] of fields) request[name] = read(sent);
  for (const [name, { problem }] of fields) {
    const message = problem(request, request[name]);
    if (message !== undefined) errors.push({ field: join(path, name), message });
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

/** Parameters come from the URL; unlike bodies, their texts have not been checked yet. */
export function unsafeParameters(sent: Readonly<Record<string, unknown>>): FieldError[] {
  return Object.entries(sent).flatMap(([name, value]) => {
    const problem = [value]
      .flat()
      .map((item) => textProblem(String(item)))
      .find((found) => found !== undefined);
    return problem ? [{ field: name, message: problem }] : [];
  });
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
