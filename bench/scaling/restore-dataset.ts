import { openTarget } from './dataset/fill.js';
import type { Dataset } from './datasets.js';

/**
 * Takes back what servers wrote to a dataset: the logs that were created, and every entry that is not sealed. So datasets stay as they
 * were made, however often they are measured; sessions and export entries would do no harm, but a tail that grows would.
 */
export async function removeLeftovers({ database }: Dataset): Promise<void> {
  const target = await openTarget(database.url);
  try {
    const waiting = await target.rows<{ organizationId: string; id: string; logId: string | null; type: string; tags: string }>(
      `SELECT entry.organization_id AS organizationId, entry.id AS id, entry.target_id AS logId, entry.activity_type AS type, entry.tags AS tags
        FROM unsealed_entries AS unsealed JOIN trail_entries AS entry ON entry.organization_id = unsealed.organization_id AND entry.id = unsealed.entry_id`,
    );
    for (const { organizationId, id, logId, type, tags } of waiting) {
      const inOrganization = `organization_id = '${organizationId}'`;
      if (type === 'create-activity-log') await target.run(`DELETE FROM mentor_logs WHERE ${inOrganization} AND log_id = '${logId}'`);
      for (const tag of JSON.parse(tags) as string[]) {
        await target.run(`DELETE FROM trail_tags WHERE ${inOrganization} AND tag = '${tag}' AND entry_id = '${id}' AND created_at =
          (SELECT created_at FROM trail_entries WHERE ${inOrganization} AND id = '${id}')`);
      }
      await target.run(`DELETE FROM trail_entries WHERE ${inOrganization} AND id = '${id}'`);
    }
    await target.run('DELETE FROM unsealed_entries');
  } finally {
    await target.close();
  }
}
