import { writeCursor, writeSeqCursor } from '../../src/common/http/index.js';
import type { Connection } from '../databases/bench-databases.js';
import type { Client } from '../server/client.js';

/** What requests ask one dataset for, chosen by the same rules in each: the busiest, the middle, the last. */
export interface Subject {
  readonly organizationId: string;
  /** The busiest. */
  readonly mentorId: string;
  /** One of theirs. */
  readonly contactId: string;
  /** The one who has the most entries. */
  readonly creatorId: string;
  /** Spread over all of them. */
  readonly logIds: readonly string[];
  readonly entryIds: readonly string[];
  readonly logs: number;
  readonly entries: number;
  /** Cursors in the middle of the lists: of logs, of the newest entries first, of all in their order. */
  readonly cursors: { readonly logs: string; readonly newest: string; readonly forward: string };
}

const IDS = 100;
export const LOGS_PER_PAGE = 20;

export async function subjectOf(client: Client, connection: Connection): Promise<Subject> {
  const { orgId: organizationId } = await client.get<{ orgId: string }>('/auth/me');
  const first = async (text: string, ...values: (string | number)[]) => {
    const [row] = await connection.rows<{ found: string | number | Buffer }>(text, organizationId, ...values);
    return String(row?.found);
  };
  const mentorId = await first(
    `SELECT mentor_id AS found FROM mentor_log_counters WHERE organization_id = ? AND span = 'ever' AND mentor_id <> '*'
      GROUP BY mentor_id ORDER BY SUM(logs) DESC LIMIT 1`,
  );
  const { pagination } = await client.get<{ pagination: { total: number } }>('/activity-logs');
  const middle = Math.ceil(pagination.total / LOGS_PER_PAGE / 2);
  const { next_cursor } = await client.get<{ next_cursor: string }>(`/activity-logs?page=${middle}`);
  const sealed = Number(await first('SELECT MAX(seq) AS found FROM trail_entries WHERE organization_id = ?')) + 1;
  const seqs = Array.from({ length: IDS }, (_, index) => Math.floor((index * 0.618_033_988_7 * sealed) % sealed));
  // Each log has the end of its id in common with its entry.
  const places = await connection.rows<{ id: string; seq: number }>(
    `SELECT id, seq FROM trail_entries WHERE organization_id = ? AND seq IN (${seqs.join(', ')})`,
    organizationId,
  );
  const epoch = (JSON.parse(Buffer.from(next_cursor, 'base64url').toString()) as unknown[]).at(-1) as string;
  const middleSeq = Math.floor(sealed / 2);
  const [entry] = await connection.rows<{ id: string; at: string }>(
    'SELECT id, CAST(created_at AS CHAR) AS at FROM trail_entries WHERE organization_id = ? AND seq = ?',
    organizationId,
    middleSeq,
  );
  if (!entry) throw new Error('The middle of the trail is missing');
  return {
    organizationId,
    mentorId,
    contactId: await first(
      'SELECT contact_id AS found FROM mentor_logs WHERE organization_id = ? AND mentor_id = ? AND contact_id IS NOT NULL LIMIT 1',
      mentorId,
    ),
    creatorId: await first(
      "SELECT counted_key AS found FROM trail_counters WHERE organization_id = ? AND dimension = 'createdBy' AND shelf = 'ever' ORDER BY entries DESC LIMIT 1",
    ),
    logIds: places.map(({ id }) => `log_${id}`),
    entryIds: places.map(({ id }) => id),
    logs: pagination.total,
    entries: sealed,
    cursors: {
      logs: next_cursor,
      newest: writeCursor('trail:desc', { time: new Date(`${entry.at.replace(' ', 'T')}Z`), id: entry.id, page: 1, epoch }),
      forward: writeSeqCursor({ seq: middleSeq, epoch }),
    },
  };
}
