import type { ApiDocument, Operation, Schema } from './operations.js';

/** A place in a body. */
export interface Field {
  readonly path: readonly (string | number)[];
  /** As errors name it: `logs[3].description`. */
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** Which item of a list of objects is spoiled: not the first, so that its number is looked at. */
const SPOILED_ITEM = 3;

/** Every field that a body may hold, including those of objects in its lists. */
export function fieldsOf(document: ApiDocument, body: Schema, path: readonly (string | number)[] = []): Field[] {
  const { properties = {}, required = [] } = document.resolve(body);
  return Object.entries(properties).flatMap(([key, property]) => {
    const schema = document.resolve(property);
    const field: Field = { path: [...path, key], name: nameOfPath([...path, key]), schema, required: required.includes(key) };
    const items = schema.items && document.resolve(schema.items);
    return items?.properties ? [field, ...fieldsOf(document, items, [...path, key, SPOILED_ITEM])] : [field];
  });
}

/** The documented body, with enough list items that one can be spoiled. */
export function validBodyOf(document: ApiDocument, { body, bodyExample }: Operation): Record<string, unknown> {
  const example = structuredClone(bodyExample) as Record<string, unknown>;
  for (const { path, schema } of body ? fieldsOf(document, body) : []) {
    const [key, ...deeper] = path;
    const items = schema.items && document.resolve(schema.items);
    if (deeper.length > 0 || typeof key !== 'string' || !items?.properties) continue;
    const [first] = example[key] as unknown[];
    example[key] = Array.from({ length: SPOILED_ITEM + 2 }, () => structuredClone(first));
  }
  return example;
}

/** A copy of the body with another value at a place; undefined removes it. */
export function withValue(body: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(body) ? [...(body as unknown[])] : { ...(body as object) }) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}

export function nameOfPath(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
