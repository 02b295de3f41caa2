import { createSecretKey, randomBytes } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import { fastify, type FastifyRequest } from 'fastify';
import { createPool, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';

// The least that a program can do to answer the three requests that the baseline is measured with: Fastify, a pool of connections, the
// statements, and the check of the token. No roles, no validation, no limits, no log: what Annals adds is what the ratio shows.
// Started with DATABASE_URL, JWT_SECRET and ORGANIZATION_ID; says where it listens.

const { DATABASE_URL = '', JWT_SECRET = '', ORGANIZATION_ID = '' } = process.env;

/** As many connections as the server under test has to read, and as many as it has to write, told the same before their first query. */
const pool = createPool({ uri: DATABASE_URL, connectionLimit: 10, timezone: 'Z' });
pool.pool.on('connection', (connection) => {
  connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', () => undefined);
});

const jwt = new JwtService({ secret: createSecretKey(Buffer.from(JWT_SECRET)) as unknown as string });
const verified = new Map<string, number>();

/** A token is verified once, as in any optimized program, and still expires. */
function check({ headers: { authorization = '' } }: FastifyRequest): void {
  const token = authorization.slice('Bearer '.length);
  let expiresAt = verified.get(token);
  if (expiresAt === undefined) {
    expiresAt = jwt.verify<{ exp: number }>(token, { algorithms: ['HS256'], issuer: 'annals' }).exp;
    verified.set(token, expiresAt);
  }
  if (expiresAt * 1000 < Date.now()) throw new Error('expired');
}

interface NewLog {
  readonly mentor_id: string;
  readonly activity_type: string;
  readonly description: string;
  readonly contact_id: string;
  readonly duration_minutes: number;
  readonly occurred_at: string;
}

const COLUMNS = 'log_id, mentor_id, activity_type, description, contact_id, duration_minutes, occurred_at, created_at, updated_at';

const app = fastify();

app.get<{ Params: { id: string } }>('/api/v1/activity-logs/:id', async (request, reply) => {
  check(request);
  const [[log]] = await pool.query<RowDataPacket[]>(`SELECT ${COLUMNS} FROM mentor_logs WHERE organization_id = ? AND log_id = ?`, [
    ORGANIZATION_ID,
    request.params.id,
  ]);
  return log ?? reply.code(404).send();
});

app.get('/api/v1/activity-logs', async (request) => {
  check(request);
  const [rows, counts] = await Promise.all([
    pool.query<RowDataPacket[]>(`SELECT ${COLUMNS} FROM mentor_logs WHERE organization_id = ? ORDER BY occurred_at DESC, log_id DESC LIMIT 20`, [
      ORGANIZATION_ID,
    ]),
    pool.query<RowDataPacket[]>('SELECT COUNT(*) AS total FROM mentor_logs WHERE organization_id = ?', [ORGANIZATION_ID]),
  ]);
  return { data: rows[0], pagination: { page: 1, limit: 20, total: (counts[0][0] as { total: number }).total } };
});

app.post<{ Body: NewLog }>('/api/v1/activity-logs', async (request, reply) => {
  check(request);
  const { body } = request;
  const [now, id] = [new Date(), randomBytes(12).toString('hex')];
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await connection.query<ResultSetHeader>('INSERT INTO mentor_logs SET ?', {
      ...body,
      organization_id: ORGANIZATION_ID,
      log_id: `log_${id}`,
      search_text: ` ${body.description.toLowerCase()} `,
      occurred_at: new Date(body.occurred_at),
      created_at: now,
    });
    await connection.query<ResultSetHeader>('INSERT INTO trail_entries SET ?', {
      organization_id: ORGANIZATION_ID,
      id,
      activity_type: 'create-activity-log',
      created_by: id,
      actor_type: 'user',
      actor_id: id,
      target_type: 'activity-log',
      target_id: `log_${id}`,
      tags: JSON.stringify([body.activity_type]),
      created_at: now,
      payload_hash: '',
      context: `Created activity log log_${id} of mentor ${body.mentor_id}`,
    });
    await connection.commit();
  } finally {
    connection.release();
  }
  return reply.code(201).send({ log_id: `log_${id}`, ...body, created_at: now });
});

process.stdout.write(`The baseline listens on ${await app.listen({ port: 0 })}\n`);
