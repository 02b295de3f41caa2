import { DataEpoch } from '../../../src/common/data-epoch.js';
import { dialect } from '../../../src/config/index.js';
import { Database, Sql, sql } from '../../../src/database/index.js';
import { sealAll } from '../integrity/sealing.js';
import { crowdTables } from '../crowded-tables.js';
import { mentorLog } from '../factories.js';
import { generateEntries, generateLogs } from '../generated-rows.js';
import type { TestApp } from '../test-app.js';
import type { TestOrganization } from '../test-organization.js';

const ROWS = 15_000;
const ROWS_OF_OTHERS = 500;
const OTHERS = ['a', 'b', 'c'].map((digit) => digit.repeat(24));
/** More than any request may read for its response. */
const CROWD = 3_000;
const BUSY = 1_500;
const BATCH = 500;

/** An organization with most of the rows of every table, all sealed. */
export interface LargeOrganization {
  readonly org: TestOrganization;
  /** One mentor with many logs, all with one contact. */
  readonly busy: { readonly mentorId: string; readonly contactId: string };
  /** With many deliveries. */
  readonly webhookId: string;
  /** Of the data. */
  readonly epoch: string;
}

export async function largeOrganization(test: TestApp): Promise<LargeOrganization> {
  const database = test.app.get(Database);
  const org = await test.organization();
  const busy = { mentorId: org.people.USER.mentorId, contactId: 'contact_busy' };
  const { body: webhook } = await org.as('OWNER').post<{ id: string }>('/webhooks', { url: 'http://127.0.0.1:9/', enabled: false });
  await generateLogs(database, org.id, ROWS);
  await generateEntries(database, org.id, ROWS, null);
  for (const id of OTHERS) {
    await generateLogs(database, id, ROWS_OF_OTHERS);
    await generateEntries(database, id, ROWS_OF_OTHERS, 0);
  }
  await crowdTables(database, { organizationId: org.id, userId: org.people.USER.id, webhookId: webhook.id }, CROWD);
  for (let start = 0; start < BUSY; start += BATCH) {
    const logs = Array.from({ length: BATCH }, (_, index) =>
      mentorLog({ mentor_id: busy.mentorId, contact_id: busy.contactId, occurred_at: momentOf(start + index) }),
    );
    await org.as('USER').post('/activity-logs/batch', { logs });
  }
  await org.as('OWNER').post('/activities', { activityType: 'import-row', context: 'Imported', tags: ['every', 'tag 2'], externalId: 'crm-1' });
  await sealAll(test);
  if (dialect === 'mysql') await analyze(database);
  return { org, busy, webhookId: webhook.id, epoch: test.app.get(DataEpoch).id };
}

/** All within one year. */
function momentOf(index: number): string {
  return new Date(Date.UTC(2025, 0, 1) + index * 18_000_000).toISOString();
}

/** Gives the server statistics about its indexes; SQLite never has any. */
async function analyze({ statements }: Database): Promise<void> {
  const tables = await statements.acrossOrganizations.rows<{ name: string }>(
    sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()`,
  );
  for (const { name } of tables) await statements.acrossOrganizations.rows(Sql.trusted(`ANALYZE TABLE ${name}`));
}
