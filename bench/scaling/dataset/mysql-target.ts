import mysql, { type RowDataPacket } from 'mysql2/promise';
import type { Target } from './target.js';

/** What makes filling faster and is of no consequence to tables that nobody else uses yet. */
const SESSION = [
  "SET SESSION time_zone = '+00:00', sql_mode = 'TRADITIONAL,NO_UNSIGNED_SUBTRACTION', unique_checks = 0, foreign_key_checks = 0, sort_buffer_size = 268435456",
  'SET SESSION max_heap_table_size = 268435456, tmp_table_size = 268435456',
];

type Index = { readonly name: string; readonly isUnique: number; readonly columns: string };

export async function openMysqlTarget(url: string): Promise<Target> {
  const connection = await mysql.createConnection(url);
  const run = async (statement: string) => void (await connection.query(statement));
  const rows = async <T extends object>(statement: string) => (await connection.query<RowDataPacket[]>(statement))[0] as T[];
  for (const statement of SESSION) await run(statement);
  return {
    dialect: {
      div: (a, b) => `((${a}) DIV ${b})`,
      hex: (number, digits) => `LPAD(LOWER(HEX(${number})), ${digits}, '0')`,
      time: (milliseconds) => `TIMESTAMP'1970-01-01 00:00:00.000' + INTERVAL (${milliseconds}) * 1000 MICROSECOND`,
      textOfTime: (column) => `CAST(${column} AS CHAR)`,
    },
    run,
    rows,
    dropIndexes: async (table) => {
      const indexes = await rows<Index>(`SELECT index_name AS name, non_unique = 0 AS isUnique, GROUP_CONCAT(column_name ORDER BY seq_in_index) AS columns
        FROM information_schema.statistics
        WHERE table_schema = DATABASE() AND table_name = '${table}' AND index_name <> 'PRIMARY' GROUP BY index_name, non_unique`);
      if (indexes.length === 0) return async () => undefined;
      await run(`ALTER TABLE ${table} ${indexes.map(({ name }) => `DROP INDEX ${name}`).join(', ')}`);
      const added = indexes.map(({ name, isUnique, columns }) => `ADD ${isUnique === 1 ? 'UNIQUE ' : ''}INDEX ${name} (${columns})`);
      return () => run(`ALTER TABLE ${table} ${added.join(', ')}`);
    },
    finish: (tables) => run(`ANALYZE TABLE ${tables.join(', ')}`),
    close: () => connection.end(),
  };
}
