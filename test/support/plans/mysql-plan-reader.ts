import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import type { Plan, PlanReader } from './plan-reader.js';
import type { CapturedStatement } from './statement-capture.js';

type Step = Readonly<Record<'select_type' | 'table' | 'type' | 'key' | 'ref' | 'rows' | 'Extra', string | number | null>>;

/** `ALL` reads the rows, `index` every entry of an index. */
const SCANS = ['ALL', 'index'];

/** Uses one connection, which counts the rows it reads. */
export class MysqlPlanReader implements PlanReader {
  /** The rows that reading the counters itself reads. */
  private ofTelling = 0;

  private constructor(private readonly connection: Connection) {}

  static async open(url: string): Promise<MysqlPlanReader> {
    const reader = new MysqlPlanReader(await mysql.createConnection({ uri: url, timezone: 'Z' }));
    await reader.connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
    const before = await reader.rowsRead();
    reader.ofTelling = (await reader.rowsRead()) - before;
    return reader;
  }

  async read({ text }: CapturedStatement): Promise<Plan> {
    const [steps] = await this.connection.query<(Step & RowDataPacket)[]>(`EXPLAIN FORMAT=TRADITIONAL ${text}`);
    const scanned = steps.filter((step) => !isOfStatement(step) && SCANS.includes(String(step.type)));
    const before = await this.rowsRead();
    await this.connection.query('START TRANSACTION');
    await this.connection.query(text);
    await this.connection.query('ROLLBACK');
    const rowsRead = (await this.rowsRead()) - before - this.ofTelling;
    return { text: steps.map(shown).join('\n'), scanned: scanned.map(({ table }) => String(table)), rowsRead };
  }

  async close(): Promise<void> {
    await this.connection.end();
  }

  private async rowsRead(): Promise<number> {
    const [rows] = await this.connection.query<RowDataPacket[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
    return (rows as { Value: string }[]).reduce((sum, { Value }) => sum + Number(Value), 0);
  }
}

/**
 * A table that the statement itself creates: its name is in angle brackets, or its values are part of the statement.
 */
function isOfStatement({ table, Extra: extra }: Step): boolean {
  return table === null || String(table).startsWith('<') || String(extra).includes('Table function: json_table');
}

function shown({ select_type: kind, table, type, key, ref, rows, Extra: extra }: Step): string {
  return [kind, table, type, key, ref, rows === null ? null : `${rows} rows`, extra].filter((part) => part !== null && part !== '').join(', ');
}
