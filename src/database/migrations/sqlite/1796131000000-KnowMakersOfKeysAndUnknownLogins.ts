import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowMakersOfKeysAndUnknownLogins1796131000000 implements MigrationInterface {
  name = 'KnowMakersOfKeysAndUnknownLogins1796131000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX "ix_sessions_user"
        `);
    await queryRunner.query(`
            CREATE TABLE "unknown_logins" (
                "id" varchar(24) PRIMARY KEY NOT NULL,
                "attempted_at" datetime NOT NULL
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_unknown_logins_time" ON "unknown_logins" ("attempted_at")
        `);
    await queryRunner.query(`
            DROP INDEX "uq_api_keys_hash"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_api_keys_created"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_api_keys_role"
        `);
    await queryRunner.query(`
            CREATE TABLE "temporary_api_keys" (
                "id" varchar(24) PRIMARY KEY NOT NULL,
                "organization_id" varchar(24) NOT NULL,
                "name" varchar(200) NOT NULL,
                "role" varchar(24) NOT NULL,
                "permissions" text,
                "secret_hash" varchar(64) NOT NULL,
                "hint" varchar(16) NOT NULL,
                "created_at" datetime NOT NULL,
                "expires_at" datetime,
                "revoked_at" datetime,
                "created_by" varchar(24)
            )
        `);
    await queryRunner.query(`
            INSERT INTO "temporary_api_keys"(
                    "id",
                    "organization_id",
                    "name",
                    "role",
                    "permissions",
                    "secret_hash",
                    "hint",
                    "created_at",
                    "expires_at",
                    "revoked_at"
                )
            SELECT "id",
                "organization_id",
                "name",
                "role",
                "permissions",
                "secret_hash",
                "hint",
                "created_at",
                "expires_at",
                "revoked_at"
            FROM "api_keys"
        `);
    await queryRunner.query(`
            DROP TABLE "api_keys"
        `);
    await queryRunner.query(`
            ALTER TABLE "temporary_api_keys"
                RENAME TO "api_keys"
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_api_keys_hash" ON "api_keys" ("secret_hash")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_api_keys_created" ON "api_keys" (
                "organization_id",
                "revoked_at",
                "created_at",
                "id"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_api_keys_role" ON "api_keys" ("organization_id", "role", "revoked_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_api_keys_maker" ON "api_keys" ("organization_id", "created_by")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_sessions_user" ON "sessions" ("user_id", "ended_at", "expires_at")
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX "ix_sessions_user"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_api_keys_maker"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_api_keys_role"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_api_keys_created"
        `);
    await queryRunner.query(`
            DROP INDEX "uq_api_keys_hash"
        `);
    await queryRunner.query(`
            ALTER TABLE "api_keys"
                RENAME TO "temporary_api_keys"
        `);
    await queryRunner.query(`
            CREATE TABLE "api_keys" (
                "id" varchar(24) PRIMARY KEY NOT NULL,
                "organization_id" varchar(24) NOT NULL,
                "name" varchar(200) NOT NULL,
                "role" varchar(24) NOT NULL,
                "permissions" text,
                "secret_hash" varchar(64) NOT NULL,
                "hint" varchar(16) NOT NULL,
                "created_at" datetime NOT NULL,
                "expires_at" datetime,
                "revoked_at" datetime
            )
        `);
    await queryRunner.query(`
            INSERT INTO "api_keys"(
                    "id",
                    "organization_id",
                    "name",
                    "role",
                    "permissions",
                    "secret_hash",
                    "hint",
                    "created_at",
                    "expires_at",
                    "revoked_at"
                )
            SELECT "id",
                "organization_id",
                "name",
                "role",
                "permissions",
                "secret_hash",
                "hint",
                "created_at",
                "expires_at",
                "revoked_at"
            FROM "temporary_api_keys"
        `);
    await queryRunner.query(`
            DROP TABLE "temporary_api_keys"
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_api_keys_role" ON "api_keys" ("organization_id", "role", "revoked_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_api_keys_created" ON "api_keys" (
                "organization_id",
                "revoked_at",
                "created_at",
                "id"
            )
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_api_keys_hash" ON "api_keys" ("secret_hash")
        `);
    await queryRunner.query(`
            DROP INDEX "ix_unknown_logins_time"
        `);
    await queryRunner.query(`
            DROP TABLE "unknown_logins"
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_sessions_user" ON "sessions" ("user_id", "id")
        `);
  }
}
