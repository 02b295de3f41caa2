import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Written by hand: TypeORM would copy both tables to add a column. */
export class ExternalIds1796145300000 implements MigrationInterface {
  name = 'ExternalIds1796145300000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, index] of [
      ['trail_entries', 'uq_trail_entries_external'],
      ['mentor_logs', 'uq_mentor_logs_external'],
    ]) {
      await queryRunner.query(`ALTER TABLE "${table}" ADD COLUMN "external_id" varchar(128)`);
      await queryRunner.query(`ALTER TABLE "${table}" ADD COLUMN "external_digest" varchar(64)`);
      await queryRunner.query(`CREATE UNIQUE INDEX "${index}" ON "${table}" ("organization_id", "external_id")`);
    }
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, index] of [
      ['trail_entries', 'uq_trail_entries_external'],
      ['mentor_logs', 'uq_mentor_logs_external'],
    ]) {
      await queryRunner.query(`DROP INDEX "${index}"`);
      await queryRunner.query(`ALTER TABLE "${table}" DROP COLUMN "external_digest"`);
      await queryRunner.query(`ALTER TABLE "${table}" DROP COLUMN "external_id"`);
    }
  }
}
