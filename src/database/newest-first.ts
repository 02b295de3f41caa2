import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** By which the place behind a row is known. */
interface Row {
  readonly time: Date;
  readonly id: string;
}

/**
 * A page of a list by `createdAt`, newest first, that begins behind a row. The bound by itself tells a database where in the index to
 * begin: with the alternative alone SQLite walks there from the first row.
 */
export function newestFirst<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, limit: number, after?: Row): SelectQueryBuilder<T> {
  const { alias } = query;
  if (after) {
    const behind = `${alias}.createdAt <= :time AND (${alias}.createdAt < :time OR ${alias}.id < :id)`;
    query.andWhere(behind, { time: after.time, id: after.id });
  }
  return query.orderBy(`${alias}.createdAt`, 'DESC').addOrderBy(`${alias}.id`, 'DESC').limit(limit);
}
