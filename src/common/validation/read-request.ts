import type { FieldError } from '../errors/index.js';
import { fieldsOf } from './declared-fields.js';
import { FAULTS_NAMED_MAX, textProblem } from './json-body.js';

type RequestClass = new () => object;

/**
 * Reads what a client sent into its request class. Answers the object, or one error for each field at fault:
 * unknown ones by name, missing and malformed ones with what is allowed.
 */
export function readRequest(requestClass: RequestClass, sent: unknown, path = ''): { request: object; errors: FieldError[] } {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return { request: {}, errors: [{ field: path || 'body', message: 'must be a JSON object' }] };
  }
  const known = fieldsOf(requestClass);
  const errors: FieldError[] = Object.keys(sent)
    .filter((name) => !known.has(name))
    .slice(0, FAULTS_NAMED_MAX)
    .map((name) => ({ field: join(path, name), message: `is not known here; allowed: ${[...known.keys()].join(', ') || 'nothing'}` }));

  const request = new requestClass() as Record<string, unknown>;
  const atFault = new Set<string>();
  for (const [name, { kind, isChecked }] of known) {
    const raw = Object.hasOwn(sent, name) ? (sent as Record<string, unknown>)[name] : undefined;
    const value = kind.read ? kind.read(raw) : raw;
    request[name] = value;
    const problem = isChecked(value) ? kind.problem(value) : undefined;
    if (problem === undefined) continue;
    atFault.add(name);
    errors.push({ field: join(path, name), message: value === undefined ? 'is required' : problem });
  }
  for (const [name, { itemClass }] of known) {
    if (itemClass && !atFault.has(name)) request[name] = readItems(itemClass(), request[name] as unknown[], join(path, name), errors);
  }
  return { request, errors };
}

/** The items of a list, until as many faults are known as are named. */
function readItems(itemClass: RequestClass, sent: readonly unknown[], path: string, errors: FieldError[]): object[] {
  const items: object[] = [];
  for (const [index, item] of sent.entries()) {
    const read = readRequest(itemClass, item, `${path}[${index}]`);
    items.push(read.request);
    errors.push(...read.errors);
    if (errors.length >= FAULTS_NAMED_MAX) break;
  }
  return items;
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

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
