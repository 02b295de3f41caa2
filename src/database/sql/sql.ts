/**
 * A hand-written statement, or part of one, for what a query builder cannot express. Both databases take `?` for a
 * value, and values never become part of the text: anything in `${}` is a value unless it is itself a part.
 */
export class Sql {
  private constructor(
    readonly text: string,
    readonly values: readonly unknown[],
  ) {}

  /** A text that contains nothing from a request: a name, a keyword, a statement of our own. */
  static trusted(text: string, values: readonly unknown[] = []): Sql {
    return new Sql(text, values);
  }
}

export type SqlValue = string | number;

export function sql(texts: TemplateStringsArray, ...slots: readonly (Sql | SqlValue)[]): Sql {
  let text = '';
  const values: unknown[] = [];
  texts.forEach((fixed, index) => {
    const slot = slots[index];
    text += fixed;
    if (slot === undefined) return;
    text += slot instanceof Sql ? slot.text : '?';
    if (slot instanceof Sql) values.push(...slot.values);
    else values.push(slot);
  });
  return Sql.trusted(text, values);
}

export function joinSql(parts: readonly Sql[], separator: string): Sql {
  return Sql.trusted(
    parts.map(({ text }) => text).join(separator),
    parts.flatMap(({ values }) => values),
  );
}

/** Values separated by commas, for `IN (…)`. */
export function listSql(values: readonly SqlValue[]): Sql {
  return joinSql(
    values.map((value) => sql`${value}`),
    ', ',
  );
}

/** A moment in the form that both databases compare with time columns. */
export function sqlTime(milliseconds: number): string {
  const time = new Date(milliseconds).toISOString();
  return `${time.slice(0, 10)} ${time.slice(11, -1)}`;
}
