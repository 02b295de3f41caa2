import type { Kind } from './kinds.js';

/** What is declared of one field of a request class. */
export interface DeclaredField {
  readonly kind: Kind;
  /** Whether a value is checked at all. */
  readonly isChecked: (value: unknown) => boolean;
  /** The class of each item, where the field holds a list of request objects. */
  readonly itemClass?: () => new () => object;
}

/** The fields of a class by their names, in the order of their declaration. */
export type DeclaredFields = ReadonlyMap<string, DeclaredField>;

const declared = new WeakMap<object, Map<string, DeclaredField>>();
const complete = new WeakMap<object, DeclaredFields>();

export function declareField(requestClass: object, name: string, field: DeclaredField): void {
  const own = declared.get(requestClass) ?? new Map<string, DeclaredField>();
  declared.set(requestClass, own.set(name, field));
}

/** Its own first, then those of the class that it extends. */
export function fieldsOf(requestClass: object): DeclaredFields {
  let fields = complete.get(requestClass);
  if (!fields) {
    const parent = Object.getPrototypeOf(requestClass) as object | null;
    const own = declared.get(requestClass) ?? new Map<string, DeclaredField>();
    const inherited = parent === null ? [] : [...fieldsOf(parent)].filter(([name]) => !own.has(name));
    complete.set(requestClass, (fields = new Map([...own, ...inherited])));
  }
  return fields;
}
