import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '../api-docs.js';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { integer, type Kind } from './kinds.js';

interface Documentation {
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
}

/** A required field. */
export function Required(kind: Kind, docs: Documentation = {}): PropertyDecorator {
  return applyDecorators(ApiProperty({ ...kind.openapi, ...docs } as never), Read(kind), Check(kind));
}

/** An optional field; `null` counts as missing. */
export function Optional(kind: Kind, docs: Documentation = {}): PropertyDecorator {
  const read = (raw: unknown) => (raw === null ? undefined : (kind.read?.(raw) ?? raw));
  return applyDecorators(
    ApiPropertyOptional({ ...nullable(kind), ...docs }),
    Read({ ...kind, read }),
    OnlyIf((value) => value !== undefined),
    Check(kind),
  );
}

/** A field of a change: if missing, the value stays as it is; `null` is not allowed. */
export function Changeable(kind: Kind, docs: Documentation = {}): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ ...kind.openapi, ...docs } as never),
    Read(kind),
    OnlyIf((value) => value !== undefined),
    Check(kind),
  );
}

/** A field of a change that `null` clears. */
export function Clearable(kind: Kind, docs: Documentation = {}): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ ...nullable(kind), ...docs }),
    Read(kind),
    OnlyIf((value) => value !== undefined && value !== null),
    Check(kind),
  );
}

/** A query parameter; `fallback` is its value if omitted. */
export function Parameter(kind: Kind, docs: Omit<Documentation, 'default'> = {}, fallback?: unknown): PropertyDecorator {
  const once: Kind = {
    openapi: kind.openapi,
    read: (raw) => (raw === undefined ? fallback : (kind.read?.(raw) ?? raw)),
    problem: (value) => (Array.isArray(value) ? 'must be given only once' : kind.problem(value)),
  };
  const documented = { ...kind.openapi, ...(fallback === undefined ? {} : { default: fallback }), ...told(docs, kind, fallback) };
  return applyDecorators(
    ApiPropertyOptional(documented as never),
    Read(once),
    OnlyIf((value) => value !== undefined),
    Check(once),
  );
}

/**
 * A parameter's example is in its description, and in `x-example` for programs, which the document shows as one of its
 * schema: Swagger UI would send an `example` along, and narrow the result to nothing.
 */
function told({ example, description, ...rest }: Documentation, kind: Kind, fallback?: unknown): Documentation {
  const shown = example === undefined ? undefined : `For example \`${[example].flat().map(String).join('` or `')}\`.`;
  const text = [description ?? kind.openapi.description, shown].filter(Boolean).join(' ');
  const sample = example ?? fallback ?? kind.sample;
  return { ...rest, ...(text && { description: text }), ...(sample !== undefined && { 'x-example': sample }) };
}

/** An integer query parameter. */
export function NumberParameter(min: number, max: number, docs: Documentation = {}, fallback?: number): PropertyDecorator {
  const kind = integer(min, max);
  return Parameter({ ...kind, read: (raw) => (typeof raw === 'string' && /^\d{1,16}$/.test(raw) ? Number(raw) : raw) }, docs, fallback);
}

/** A parameter that may be repeated, or hold several values separated by commas if `commas` says so. */
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
  return applyDecorators(
    ApiPropertyOptional({ ...list.openapi, ...told(documentation, list) } as never),
    Read(list),
    OnlyIf((value) => value !== undefined),
    Check(list),
  );
}

const nestedLists = new WeakMap<object, Map<string, () => new () => object>>();

/** A list of request objects, each checked by its own class; an error's field is `logs[3].description`. */
export function RequiredList(itemClass: () => new () => object, min: number, max: number, docs: Documentation = {}): PropertyDecorator {
  const list: Kind = {
    openapi: { type: 'array', minItems: min, maxItems: max },
    problem: (value) => (Array.isArray(value) && value.length >= min && value.length <= max ? undefined : `must be a list of ${min} to ${max} objects`),
  };
  return (target, key) => {
    const ofTarget = nestedLists.get(target.constructor) ?? new Map<string, () => new () => object>();
    nestedLists.set(target.constructor, ofTarget.set(String(key), itemClass));
    applyDecorators(ApiProperty({ type: () => [itemClass()], minItems: min, maxItems: max, ...docs }), Read(list), Check(list))(target, key);
  };
}

/** The fields of a request class that hold lists of request objects. */
export function nestedListsOf(requestClass: object): ReadonlyMap<string, () => new () => object> {
  return nestedLists.get(requestClass) ?? new Map();
}

function Read(kind: Kind): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (kind.read ? kind.read(value) : value));
}

function OnlyIf(applies: (value: unknown) => boolean): PropertyDecorator {
  return ValidateIf((_request, value) => applies(value));
}

function Check(kind: Kind): PropertyDecorator {
  return ValidateBy({
    name: 'kind',
    validator: {
      validate: (value) => kind.problem(value) === undefined,
      defaultMessage: (args) => (args?.value === undefined ? 'is required' : (kind.problem(args.value) ?? '')),
    },
  });
}

/** OpenAPI 3.1 has no `nullable`: a field that may be null is one of two schemas. */
function nullable(kind: Kind): object {
  const { description, ...schema } = kind.openapi;
  return { oneOf: [schema, { type: 'null' }], ...(description && { description }) };
}
