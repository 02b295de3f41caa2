import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnownDevicesAndSuccessors1796128428253 implements MigrationInterface {
  name = 'KnownDevicesAndSuccessors1796128428253';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE "known_devices" (
                "account" varchar(64) NOT NULL,
                "mark" varchar(64) NOT NULL,
                "expires_at" datetime NOT NULL,
                PRIMARY KEY ("account", "mark")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_known_devices_expiry" ON "known_devices" ("expires_at")
        `);
    await queryRunner.query(`
            DROP INDEX "ix_refresh_tokens_session"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_refresh_tokens_expiry"
        `);
    await queryRunner.query(`
            CREATE TABLE "temporary_refresh_tokens" (
                "hash" varchar(64) PRIMARY KEY NOT NULL,
                "session_id" varchar(24) NOT NULL,
                "expires_at" datetime NOT NULL,
                "used_at" datetime,
                "successor_salt" varchar(43)
            )
        `);
    await queryRunner.query(`
            INSERT INTO "temporary_refresh_tokens"("hash", "session_id", "expires_at", "used_at")
            SELECT "hash",
                "session_id",
                "expires_at",
                "used_at"
            FROM "refresh_tokens"
        `);
    await queryRunner.query(`
            DROP TABLE "refresh_tokens"
        `);
    await queryRunner.query(`
            ALTER TABLE "temporary_refresh_tokens"
                RENAME TO "refresh_tokens"
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_refresh_tokens_session" ON "refresh_tokens" ("session_id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_refresh_tokens_expiry" ON "refresh_tokens" ("expires_at")
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX "ix_refresh_tokens_expiry"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_refresh_tokens_session"
        `);
    await queryRunner.query(`
            ALTER TABLE "refresh_tokens"
                RENAME TO "temporary_refresh_tokens"
        `);
    await queryRunner.query(`
            CREATE TABLE "refresh_tokens" (
                "hash" varchar(64) PRIMARY KEY NOT NULL,
                "session_id" varchar(24) NOT NULL,
                "expires_at" datetime NOT NULL,
                "used_at" datetime
            )
        `);
    await queryRunner.query(`
            INSERT INTO "refresh_tokens"("hash", "session_id", "expires_at", "used_at")
            SELECT "hash",
                "session_id",
                "expires_at",
                "used_at"
            FROM "temporary_refresh_tokens"
        `);
    await queryRunner.query(`
            DROP TABLE "temporary_refresh_tokens"
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_refresh_tokens_expiry" ON "refresh_tokens" ("expires_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_refresh_tokens_session" ON "refresh_tokens" ("session_id")
        `);
    await queryRunner.query(`
            DROP INDEX "ix_known_devices_expiry"
        `);
    await queryRunner.query(`
            DROP TABLE "known_devices"
        `);
  }
}
