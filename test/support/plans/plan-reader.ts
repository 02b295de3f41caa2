import type { CapturedStatement } from './statement-capture.js';

/** How a database executes a statement. */
export interface Plan {
  readonly text: string;
  /** Tables, by their names in the statement, that it scans completely or whose index it scans completely. */
  readonly scanned: readonly string[];
  /** As they were counted: the statement was carried out once more, and rolled back. What it sorts is among them. */
  readonly rowsRead: number;
}

export interface PlanReader {
  read(statement: CapturedStatement): Promise<Plan>;
  close(): Promise<void>;
}

/** What begins or ends something, sets something up, or adds rows that it brings with it: there is nothing to find. */
const WITHOUT_PLAN = /^\s*((START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SET|PRAGMA)\b|INSERT INTO [^\s(]+ ?\([^)]*\) VALUES)/i;
const WITH_PLAN = /^\s*(SELECT|UPDATE|DELETE)\b/i;

/** Throws for an unknown kind of statement. */
export function hasPlan({ text }: Pick<CapturedStatement, 'text'>): boolean {
  if (WITH_PLAN.test(text)) return true;
  if (WITHOUT_PLAN.test(text)) return false;
  throw new Error(`Nobody knows whether this statement has a plan: ${text.slice(0, 200)}`);
}
