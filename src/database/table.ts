import type { DataSource } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { Sql } from './sql.js';

interface Column {
  readonly property: string;
  readonly name: string;
  readonly toProperty: (value: unknown) => unknown;
  readonly toColumn: (value: unknown) => unknown;
}

/** How the rows of an entity are written in statements, and read from their answers: worked out once from what TypeORM knows of it. */
export class Table<T extends object> {
  private static readonly known = new WeakMap<DataSource, Map<object, Table<never>>>();

  /** `SELECT …`, of the table as `kept`. */
  readonly select: string;
  private readonly insertHead: string;
  private readonly slots: string;

  private constructor(
    readonly name: string,
    private readonly columns: readonly Column[],
  ) {
    this.select = `SELECT ${columns.map((column) => `kept.${column.name}`).join(', ')}`;
    this.insertHead = `INSERT INTO ${name} (${columns.map((column) => column.name).join(', ')}) VALUES `;
    this.slots = `(${columns.map(() => '?').join(', ')})`;
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

  /** The number of its columns. */
  get width(): number {
    return this.columns.length;
  }

  /** From the values of `selectFrom`. */
  read(values: readonly unknown[]): T {
    const entity: Record<string, unknown> = {};
    this.columns.forEach(({ property, toProperty }, index) => (entity[property] = toProperty(values[index])));
    return entity as T;
  }

  insertInto(rows: readonly T[]): Sql {
    return new Sql(
      this.insertHead + rows.map(() => this.slots).join(', '),
      rows.flatMap((row) => this.valuesOf(row)),
    );
  }

  /** The same with the values in the text: what a statement of many values costs is mostly to find the place of each. */
  insertText(rows: readonly T[], literal: (value: unknown) => string): string {
    return this.insertHead + rows.map((row) => `(${this.valuesOf(row).map(literal).join(', ')})`).join(', ');
  }

  private valuesOf(row: T): unknown[] {
    return this.columns.map(({ property, toColumn }) => toColumn((row as Record<string, unknown>)[property]));
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
