import type { TestDatabase } from '../test-database.js';
import { openPlanReader } from './open-plan-reader.js';
import { hasPlan, type Plan } from './plan-reader.js';
import type { CapturedStatement } from './statement-capture.js';

/** A statement that grows with the rows. */
export interface Finding {
  readonly request: string;
  readonly statement: string;
  /** The full description, for people. */
  readonly text: string;
}

/** What leads to a page: its keys, once more while they are sorted, their rows; the counters of a range's days, and what lies at its ends. */
const ROWS_MAX = 1_200;
const ROWS_FOR_EACH = 6;

/** Of statements that differ in their values alone, the first. */
export async function findingsOf(database: TestDatabase, statements: readonly CapturedStatement[]): Promise<Finding[]> {
  const reader = await openPlanReader(database);
  const findings = new Map<string, Finding>();
  for (const statement of statements.filter(hasPlan)) {
    const plan = await reader.read(statement);
    const wrong = wrongWith(plan, statement.page);
    const { request, text, values } = statement;
    const whole = [`${request}: ${wrong}`, text, ...(values.length > 0 ? [`-- ${values.map(String).join(', ')}`] : []), plan.text].join('\n');
    if (wrong !== undefined && !findings.has(shapeOf(text))) findings.set(shapeOf(text), { request, statement: text, text: whole });
  }
  await reader.close();
  return [...findings.values()];
}

function wrongWith({ scanned, rowsRead }: Plan, page: number): string | undefined {
  if (scanned.length > 0) return `goes through all of ${scanned.join(', ')}`;
  const most = Math.max(ROWS_MAX, ROWS_FOR_EACH * page);
  return rowsRead > most ? `reads ${rowsRead} rows, where ${most} should do` : undefined;
}

function shapeOf(text: string): string {
  return text.replaceAll(/'(?:[^'\\]|\\.|'')*'|\b\d+(?:\.\d+)?\b/g, '?').replaceAll(/\?(?:, ?\?)+/g, '?');
}
