import type { DataSource } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { Sql } from './sql.js';

interface Column {
  readonly property: string;
  readonly name: string;
  readonly toProperty: (value: unknown) => unknown;
  readonly toColumn: (value: unknown) => unknown;
}

/** How an entity's rows are written in statements and read from results, computed once from TypeORM's metadata. */
export class Table<T extends object> {
  private static readonly known = new WeakMap<DataSource, Map<object, Table<never>>>();

  /** `SELECT …` from the table as `kept`. */
  readonly select: string;

  private constructor(
    readonly name: string,
    private readonly columns: readonly Column[],
  ) {
    this.select = `SELECT ${columns.map((column) => `kept.${column.name}`).join(', ')}`;
  }

  static of<T extends object>(source: DataSource, entity: new () => T): Table<T> {
    const tables = Table.known.get(source) ?? new Map<object, Table<never>>();
    Table.known.set(source, tables);
    const known = tables.get(entity) as Table<T> | undefined;
    const table = known ?? Table.describe(source, entity);
    if (!known) tables.set(entity, table as Table<never>);
    return table;
  }

  private static describe<T extends object>(source: DataSource, entity: new () => T): Table<T> {
    const { tablePath, columns } = source.getMetadata(entity);
    return new Table<T>(
      source.driver.escape(tablePath),
      columns.map((column) => describeColumn(source, column)),
    );
  }

  /** The number of columns. */
  get width(): number {
    return this.columns.length;
  }

  /** From the values of `selectFrom`. */
  read(values: readonly unknown[]): T {
    const entity: Record<string, unknown> = {};
    this.columns.forEach(({ property, toProperty }, index) => (entity[property] = toProperty(values[index])));
    return entity as T;
  }

  /** Inserts rows, with a placeholder per value. */
  insertInto(rows: readonly T[], ending: string): Sql {
    const { columns, lists } = this.valuesOf(rows);
    const slots = `(${columns.map(() => '?').join(', ')})`;
    return Sql.trusted(`${this.insertHead(columns)}${lists.map(() => slots).join(', ')}${ending}`, lists.flat());
  }

  /** The same with the values in the text: most of the cost of many values is finding their placeholders. */
  insertText(rows: readonly T[], ending: string, literal: (value: unknown) => string): Sql {
    const { columns, lists } = this.valuesOf(rows);
    return Sql.trusted(`${this.insertHead(columns)}${lists.map((values) => `(${values.map(literal).join(', ')})`).join(', ')}${ending}`);
  }

  private insertHead(columns: readonly Column[]): string {
    return `INSERT INTO ${this.name} (${columns.map(({ name }) => name).join(', ')}) VALUES `;
  }

  /** Values by row, only of columns in which at least one row has a value; the others default to NULL. */
  private valuesOf(rows: readonly T[]): { readonly columns: readonly Column[]; readonly lists: readonly unknown[][] } {
    const columns = this.columns.filter(({ property }) => rows.some((row) => (row as Record<string, unknown>)[property] !== null));
    return { columns, lists: rows.map((row) => columns.map(({ property, toColumn }) => toColumn((row as Record<string, unknown>)[property]))) };
  }
}

function describeColumn({ driver }: DataSource, column: ColumnMetadata): Column {
  const isKept = column.transformer === undefined && column.type !== 'datetime' && column.type !== 'boolean';
  return {
    property: column.propertyName,
    name: column.databaseName,
    toProperty: isKept ? asItIs : (value) => driver.prepareHydratedValue(value, column) as unknown,
    toColumn: isKept ? asItIs : (value) => driver.preparePersistentValue(value, column) as unknown,
  };
}

function asItIs(value: unknown): unknown {
  return value;
}
