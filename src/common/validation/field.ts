import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '../api-docs.js';
import { declareField } from './declared-fields.js';
import { integer, type Kind } from './kinds.js';

interface Documentation {
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
}

/** A field that must be there. */
export function Required(kind: Kind, docs: Documentation = {}): PropertyDecorator {
  return applyDecorators(ApiProperty({ ...kind.openapi, ...docs } as never), Field(kind));
}

/** A field that may be missing; `null` counts as missing. */
export function Optional(kind: Kind, docs: Documentation = {}): PropertyDecorator {
  const read = (raw: unknown) => (raw === null ? undefined : (kind.read?.(raw) ?? raw));
  return applyDecorators(ApiPropertyOptional({ ...nullable(kind), ...docs }), Field({ ...kind, read }, isGiven));
}

/** A field of a change: missing leaves the value as it is, and `null` is not a value. */
export function Changeable(kind: Kind, docs: Documentation = {}): PropertyDecorator {
  return applyDecorators(ApiPropertyOptional({ ...kind.openapi, ...docs } as never), Field(kind, isGiven));
}

/** A field of a change that `null` empties. */
export function Clearable(kind: Kind, docs: Documentation = {}): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ ...nullable(kind), ...docs }),
    Field(kind, (value) => isGiven(value) && value !== null),
  );
}

/** A parameter of the query string; `fallback` is what it means when it is left out. */
export function Parameter(kind: Kind, docs: Omit<Documentation, 'default'> = {}, fallback?: unknown): PropertyDecorator {
  const once: Kind = {
    openapi: kind.openapi,
    read: (raw) => (raw === undefined ? fallback : (kind.read?.(raw) ?? raw)),
    problem: (value) => (Array.isArray(value) ? 'must be given only once' : kind.problem(value)),
  };
  const documented = { ...kind.openapi, ...(fallback === undefined ? {} : { default: fallback }), ...told(docs, kind.openapi.description) };
  return applyDecorators(ApiPropertyOptional(documented as never), Field(once, isGiven));
}

/** A parameter's example stands in its description, and for programs in `x-example`: Swagger UI would send an `example` along, and narrow the answer to nothing. */
function told({ example, description, ...rest }: Documentation, otherwise?: string): Documentation {
  const shown = example === undefined ? undefined : `For example \`${[example].flat().map(String).join('` or `')}\`.`;
  const text = [description ?? otherwise, shown].filter(Boolean).join(' ');
  return { ...rest, ...(text && { description: text }), ...(example !== undefined && { 'x-example': example }) };
}

/** A whole number of the query string. */
export function NumberParameter(min: number, max: number, docs: Documentation = {}, fallback?: number): PropertyDecorator {
  const kind = integer(min, max);
  return Parameter({ ...kind, read: (raw) => (typeof raw === 'string' && /^\d{1,16}$/.test(raw) ? Number(raw) : raw) }, docs, fallback);
}

/** A parameter that may be repeated, or hold several values separated by commas where `commas` says so. */
export function ListParameter(kind: Kind, max: number, docs: Documentation & { readonly commas?: boolean } = {}): PropertyDecorator {
  const { commas = false, ...documentation } = docs;
  const list: Kind = {
    openapi: { type: 'array', maxItems: max, items: kind.openapi },
    read: (raw) => {
      if (raw === undefined) return undefined;
      const parts = [raw].flat();
      return [...new Set(commas ? parts.flatMap((part) => (typeof part === 'string' ? part.split(',').map((word) => word.trim()) : part)) : parts)];
    },
    problem: (value) => {
      const values = value as unknown[];
      if (values.length > max) return `must hold at most ${max} values`;
      return values.map((item) => kind.problem(item)).find((problem) => problem !== undefined);
    },
  };
  return applyDecorators(ApiPropertyOptional({ ...list.openapi, ...told(documentation) } as never), Field(list, isGiven));
}

/** A list of request objects, each checked by its own class; an error's field is `logs[3].description`. */
export function RequiredList(itemClass: () => new () => object, min: number, max: number, docs: Documentation = {}): PropertyDecorator {
  const list: Kind = {
    openapi: { type: 'array', minItems: min, maxItems: max },
    problem: (value) => (Array.isArray(value) && value.length >= min && value.length <= max ? undefined : `must be a list of ${min} to ${max} objects`),
  };
  return applyDecorators(ApiProperty({ type: () => [itemClass()], minItems: min, maxItems: max, ...docs }), Field(list, undefined, itemClass));
}

function isGiven(value: unknown): boolean {
  return value !== undefined;
}

/** What `readRequest` goes by. */
function Field(kind: Kind, isChecked: (value: unknown) => boolean = () => true, itemClass?: () => new () => object): PropertyDecorator {
  return (target, key) => declareField(target.constructor, String(key), { kind, isChecked, ...(itemClass && { itemClass }) });
}

/** OpenAPI 3.1 has no `nullable`: a field that may be null is one of two schemas. */
function nullable(kind: Kind): object {
  const { description, ...schema } = kind.openapi;
  return { oneOf: [schema, { type: 'null' }], ...(description && { description }) };
}
