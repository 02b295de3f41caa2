import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Written by hand: TypeORM does not compare the order of a primary key, and would drop what is counted. */
export class OneCounterShape1796140631076 implements MigrationInterface {
  name = 'OneCounterShape1796140631076';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE "mentor_log_counters" RENAME TO "old_mentor_log_counters"
        `);
    await queryRunner.query(`
            CREATE TABLE "mentor_log_counters" (
                "organization_id" varchar(24) NOT NULL,
                "series" varchar(96) NOT NULL,
                "granularity_key" varchar(10) NOT NULL,
                "starts_at" datetime NOT NULL,
                "counted_key" varchar(64) NOT NULL,
                "amount" bigint NOT NULL,
                PRIMARY KEY ("organization_id", "series", "granularity_key", "starts_at", "counted_key")
            ) WITHOUT ROWID
        `);
    await queryRunner.query(`
            INSERT INTO "mentor_log_counters" SELECT organization_id,
                CASE mentor_id WHEN '*' THEN 'type' ELSE 'type:' || mentor_id END,
                CASE span WHEN 'day' THEN SUBSTR(starts_at, 1, 7) WHEN 'quarter' THEN SUBSTR(starts_at, 1, 10) ELSE span END,
                starts_at, activity_type, logs
            FROM old_mentor_log_counters
        `);
    await queryRunner.query(`
            DROP TABLE "old_mentor_log_counters"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_trail_counters_key"
        `);
    await queryRunner.query(`
            ALTER TABLE "trail_counters" RENAME TO "old_trail_counters"
        `);
    await queryRunner.query(`
            CREATE TABLE "trail_counters" (
                "organization_id" varchar(24) NOT NULL,
                "series" varchar(96) NOT NULL,
                "granularity_key" varchar(10) NOT NULL,
                "starts_at" datetime NOT NULL,
                "counted_key" varchar(64) NOT NULL,
                "amount" bigint NOT NULL,
                PRIMARY KEY ("organization_id", "series", "granularity_key", "starts_at", "counted_key")
            ) WITHOUT ROWID
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_trail_counters_key" ON "trail_counters" ("organization_id", "series", "counted_key", "granularity_key", "starts_at")
        `);
    await queryRunner.query(`
            INSERT INTO "trail_counters" SELECT organization_id, dimension, CASE shelf WHEN 'days' THEN SUBSTR(starts_at, 1, 7) ELSE shelf END, starts_at, counted_key, entries
            FROM old_trail_counters
        `);
    await queryRunner.query(`
            INSERT INTO "trail_counters" SELECT organization_id, dimension, 'month', SUBSTR(starts_at, 1, 7) || '-01 00:00:00.000', counted_key, SUM(entries)
            FROM old_trail_counters WHERE shelf = 'days' GROUP BY organization_id, dimension, SUBSTR(starts_at, 1, 7) || '-01 00:00:00.000', counted_key
        `);
    await queryRunner.query(`
            DROP TABLE "old_trail_counters"
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE "mentor_log_counters" RENAME TO "old_mentor_log_counters"
        `);
    await queryRunner.query(`
            CREATE TABLE "mentor_log_counters" (
                "organization_id" varchar(24) NOT NULL,
                "mentor_id" varchar(64) NOT NULL,
                "span" varchar(7) NOT NULL,
                "starts_at" datetime NOT NULL,
                "activity_type" varchar(64) NOT NULL,
                "logs" bigint NOT NULL,
                PRIMARY KEY ("organization_id", "mentor_id", "span", "starts_at", "activity_type")
            ) WITHOUT ROWID
        `);
    await queryRunner.query(`
            INSERT INTO "mentor_log_counters" SELECT organization_id,
                CASE series WHEN 'type' THEN '*' ELSE SUBSTR(series, 6) END,
                CASE LENGTH(granularity_key) WHEN 7 THEN 'day' WHEN 10 THEN 'quarter' ELSE granularity_key END,
                starts_at, counted_key, amount
            FROM old_mentor_log_counters
        `);
    await queryRunner.query(`
            DROP TABLE "old_mentor_log_counters"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_trail_counters_key"
        `);
    await queryRunner.query(`
            ALTER TABLE "trail_counters" RENAME TO "old_trail_counters"
        `);
    await queryRunner.query(`
            CREATE TABLE "trail_counters" (
                "organization_id" varchar(24) NOT NULL,
                "dimension" varchar(16) NOT NULL,
                "shelf" varchar(10) NOT NULL,
                "starts_at" datetime NOT NULL,
                "counted_key" varchar(64) NOT NULL,
                "entries" bigint NOT NULL,
                PRIMARY KEY ("organization_id", "dimension", "shelf", "starts_at", "counted_key")
            ) WITHOUT ROWID
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_trail_counters_key" ON "trail_counters" ("organization_id", "dimension", "counted_key", "shelf", "starts_at")
        `);
    await queryRunner.query(`
            INSERT INTO "trail_counters" SELECT organization_id, series, CASE LENGTH(granularity_key) WHEN 7 THEN 'days' ELSE granularity_key END, starts_at, counted_key, amount
            FROM old_trail_counters WHERE granularity_key <> 'month'
        `);
    await queryRunner.query(`
            DROP TABLE "old_trail_counters"
        `);
  }
}
