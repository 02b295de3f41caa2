import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrganizationTimeZone1796145185827 implements MigrationInterface {
  name = 'OrganizationTimeZone1796145185827';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`organizations\`
            ADD \`time_zone\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT 'UTC'
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`organizations\` DROP COLUMN \`time_zone\`
        `);
  }
}
