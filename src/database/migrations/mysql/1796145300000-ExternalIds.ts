import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExternalIds1796145300000 implements MigrationInterface {
  name = 'ExternalIds1796145300000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`mentor_logs\`
            ADD \`external_id\` varchar(128) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL
        `);
    await queryRunner.query(`
            ALTER TABLE \`mentor_logs\`
            ADD \`external_digest\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL
        `);
    await queryRunner.query(`
            ALTER TABLE \`trail_entries\`
            ADD \`external_id\` varchar(128) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL
        `);
    await queryRunner.query(`
            ALTER TABLE \`trail_entries\`
            ADD \`external_digest\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX \`uq_mentor_logs_external\` ON \`mentor_logs\` (\`organization_id\`, \`external_id\`)
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX \`uq_trail_entries_external\` ON \`trail_entries\` (\`organization_id\`, \`external_id\`)
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX \`uq_trail_entries_external\` ON \`trail_entries\`
        `);
    await queryRunner.query(`
            DROP INDEX \`uq_mentor_logs_external\` ON \`mentor_logs\`
        `);
    for (const table of ['trail_entries', 'mentor_logs']) {
      await queryRunner.query(`
            ALTER TABLE \`${table}\` DROP COLUMN \`external_digest\`
        `);
      await queryRunner.query(`
            ALTER TABLE \`${table}\` DROP COLUMN \`external_id\`
        `);
    }
  }
}
