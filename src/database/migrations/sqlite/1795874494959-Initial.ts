import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Initial1795874494959 implements MigrationInterface {
  name = 'Initial1795874494959';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE "mentor_logs" (
                "organization_id" varchar(24) NOT NULL,
                "log_id" varchar(64) NOT NULL,
                "mentor_id" varchar(64) NOT NULL,
                "activity_type" varchar(64) NOT NULL,
                "description" varchar(2000) NOT NULL,
                "search_text" text NOT NULL,
                "contact_id" varchar(64),
                "duration_minutes" integer,
                "occurred_at" datetime NOT NULL,
                "created_at" datetime NOT NULL,
                "updated_at" datetime,
                PRIMARY KEY ("organization_id", "log_id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_mentor_logs_type" ON "mentor_logs" (
                "organization_id",
                "activity_type",
                "occurred_at",
                "log_id"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_mentor_logs_contact" ON "mentor_logs" (
                "organization_id",
                "contact_id",
                "occurred_at",
                "log_id",
                "mentor_id",
                "activity_type"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_mentor_logs_mentor" ON "mentor_logs" (
                "organization_id",
                "mentor_id",
                "occurred_at",
                "log_id",
                "activity_type",
                "duration_minutes",
                "contact_id"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_mentor_logs_mentor_created" ON "mentor_logs" (
                "organization_id",
                "mentor_id",
                "created_at",
                "log_id",
                "activity_type",
                "occurred_at"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_mentor_logs_created" ON "mentor_logs" (
                "organization_id",
                "created_at",
                "log_id",
                "activity_type",
                "occurred_at"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_mentor_logs_occurred" ON "mentor_logs" ("organization_id", "occurred_at", "log_id")
        `);
    await queryRunner.query(`
            CREATE TABLE "mentor_log_counters" (
                "organization_id" varchar(24) NOT NULL,
                "mentor_id" varchar(64) NOT NULL,
                "span" varchar(7) NOT NULL,
                "starts_at" datetime NOT NULL,
                "activity_type" varchar(64) NOT NULL,
                "logs" bigint NOT NULL,
                PRIMARY KEY (
                    "organization_id",
                    "mentor_id",
                    "span",
                    "starts_at",
                    "activity_type"
                )
            ) WITHOUT ROWID
        `);
    await queryRunner.query(`
            CREATE TABLE "trail_counters" (
                "organization_id" varchar(24) NOT NULL,
                "dimension" varchar(16) NOT NULL,
                "shelf" varchar(10) NOT NULL,
                "starts_at" datetime NOT NULL,
                "counted_key" varchar(64) NOT NULL,
                "entries" bigint NOT NULL,
                PRIMARY KEY (
                    "organization_id",
                    "dimension",
                    "shelf",
                    "starts_at",
                    "counted_key"
                )
            ) WITHOUT ROWID
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_trail_counters_key" ON "trail_counters" (
                "organization_id",
                "dimension",
                "counted_key",
                "shelf",
                "starts_at"
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "trail_entries" (
                "organization_id" varchar(24) NOT NULL,
                "id" varchar(24) NOT NULL,
                "seq" bigint,
                "activity_type" varchar(64) NOT NULL,
                "created_by" varchar(24) NOT NULL,
                "about_organization_id" varchar(24),
                "actor_type" varchar(16) NOT NULL,
                "actor_id" varchar(24) NOT NULL,
                "target_type" varchar(64),
                "target_id" varchar(128),
                "tags" text NOT NULL,
                "created_at" datetime NOT NULL,
                "payload_hash" varchar(64) NOT NULL,
                "salt" varchar(44),
                "erased_at" datetime,
                "context" varchar(2000),
                "search_text" text,
                "changes" text,
                "metadata" text,
                "occurred_at" datetime,
                "ip" varchar(45),
                "user_agent" varchar(512),
                "request_id" varchar(128),
                PRIMARY KEY ("organization_id", "id")
            )
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_trail_entries_seq" ON "trail_entries" ("organization_id", "seq")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_trail_entries_type" ON "trail_entries" (
                "organization_id",
                "activity_type",
                "created_at",
                "id"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_trail_entries_creator" ON "trail_entries" (
                "organization_id",
                "created_by",
                "created_at",
                "id",
                "activity_type"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_trail_entries_created" ON "trail_entries" ("organization_id", "created_at", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "unsealed_entries" (
                "organization_id" varchar(24) NOT NULL,
                "created_at" datetime NOT NULL,
                "entry_id" varchar(24) NOT NULL,
                "mentor_id" varchar(64),
                "added_type" varchar(64),
                "added_at" datetime,
                "removed_type" varchar(64),
                "removed_at" datetime,
                PRIMARY KEY ("organization_id", "created_at", "entry_id")
            ) WITHOUT ROWID
        `);
    await queryRunner.query(`
            CREATE TABLE "trail_tags" (
                "organization_id" varchar(24) NOT NULL,
                "tag" varchar(64) NOT NULL,
                "created_at" datetime NOT NULL,
                "entry_id" varchar(24) NOT NULL,
                PRIMARY KEY (
                    "organization_id",
                    "tag",
                    "created_at",
                    "entry_id"
                )
            ) WITHOUT ROWID
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
            CREATE TABLE "refresh_tokens" (
                "hash" varchar(64) PRIMARY KEY NOT NULL,
                "session_id" varchar(24) NOT NULL,
                "expires_at" datetime NOT NULL,
                "used_at" datetime
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_refresh_tokens_expiry" ON "refresh_tokens" ("expires_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_refresh_tokens_session" ON "refresh_tokens" ("session_id")
        `);
    await queryRunner.query(`
            CREATE TABLE "sessions" (
                "id" varchar(24) PRIMARY KEY NOT NULL,
                "organization_id" varchar(24) NOT NULL,
                "user_id" varchar(24) NOT NULL,
                "created_at" datetime NOT NULL,
                "expires_at" datetime NOT NULL,
                "ended_at" datetime
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_sessions_expiry" ON "sessions" ("expires_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_sessions_user" ON "sessions" ("user_id", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "idempotency_records" (
                "id" varchar(64) PRIMARY KEY NOT NULL,
                "organization_id" varchar(24) NOT NULL,
                "content_digest" varchar(64) NOT NULL,
                "attempt" varchar(36) NOT NULL,
                "state" varchar(16) NOT NULL,
                "answer" text,
                "subject_id" varchar(64),
                "attempted_at" datetime NOT NULL,
                "expires_at" datetime NOT NULL
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_idempotency_expiry" ON "idempotency_records" ("expires_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_idempotency_subject" ON "idempotency_records" ("organization_id", "subject_id")
        `);
    await queryRunner.query(`
            CREATE TABLE "signing_keys" (
                "purpose" varchar(32) PRIMARY KEY NOT NULL,
                "sealed_seed" varchar(128) NOT NULL,
                "created_at" datetime NOT NULL
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "trail_heads" (
                "organization_id" varchar(24) PRIMARY KEY NOT NULL,
                "tree_size" bigint NOT NULL,
                "note" text NOT NULL,
                "sealed_at" datetime NOT NULL,
                "leader" varchar(36) NOT NULL,
                "leader_until" datetime NOT NULL
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "trail_tiles" (
                "organization_id" varchar(24) NOT NULL,
                "level" bigint NOT NULL,
                "tile_index" bigint NOT NULL,
                "hashes" blob NOT NULL,
                PRIMARY KEY ("organization_id", "level", "tile_index")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "organizations" (
                "id" varchar(24) PRIMARY KEY NOT NULL,
                "name" varchar(200) NOT NULL,
                "acronym" varchar(32),
                "activity_types" text NOT NULL,
                "is_bootstrap" boolean NOT NULL,
                "lock_count" integer NOT NULL,
                "created_at" datetime NOT NULL,
                "updated_at" datetime NOT NULL
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "roles" (
                "id" varchar(24) PRIMARY KEY NOT NULL,
                "organization_id" varchar(24) NOT NULL,
                "name" varchar(64) NOT NULL,
                "base" varchar(16) NOT NULL,
                "permissions" text NOT NULL,
                "lock_count" integer NOT NULL,
                "created_at" datetime NOT NULL,
                "updated_at" datetime NOT NULL
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_roles_created" ON "roles" ("organization_id", "created_at", "id")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_roles_name" ON "roles" ("organization_id", "name")
        `);
    await queryRunner.query(`
            CREATE TABLE "users" (
                "id" varchar(24) PRIMARY KEY NOT NULL,
                "organization_id" varchar(24) NOT NULL,
                "email" varchar(254) NOT NULL,
                "name" varchar(200) NOT NULL,
                "password_hash" varchar(200) NOT NULL,
                "role" varchar(24) NOT NULL,
                "status" varchar(16) NOT NULL,
                "mentor_id" varchar(64) NOT NULL,
                "created_at" datetime NOT NULL,
                "updated_at" datetime NOT NULL
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_users_role" ON "users" ("organization_id", "role", "status")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_users_created" ON "users" ("organization_id", "created_at", "id")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_users_mentor_id" ON "users" ("organization_id", "mentor_id")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_users_email" ON "users" ("email")
        `);
    await queryRunner.query(`
            CREATE TABLE "webhook_deliveries" (
                "organization_id" varchar(24) NOT NULL,
                "id" varchar(24) NOT NULL,
                "webhook_id" varchar(24) NOT NULL,
                "seq" bigint,
                "status" varchar(16) NOT NULL,
                "attempts" integer NOT NULL,
                "last_status_code" integer,
                "last_error" varchar(200),
                "created_at" datetime NOT NULL,
                PRIMARY KEY ("organization_id", "id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_webhook_deliveries_age" ON "webhook_deliveries" ("status", "created_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_webhook_deliveries_created" ON "webhook_deliveries" (
                "organization_id",
                "webhook_id",
                "created_at",
                "id"
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "webhooks" (
                "organization_id" varchar(24) NOT NULL,
                "id" varchar(24) NOT NULL,
                "url" varchar(2048) NOT NULL,
                "activity_types" text NOT NULL,
                "tags" text NOT NULL,
                "enabled" boolean NOT NULL,
                "secrets" text NOT NULL,
                "created_at" datetime NOT NULL,
                "updated_at" datetime NOT NULL,
                "next_seq" bigint NOT NULL,
                "delivery_id" varchar(24),
                "failures" integer NOT NULL,
                "failing_since" datetime,
                "next_attempt_at" datetime NOT NULL,
                "leader" varchar(36) NOT NULL,
                "leader_until" datetime NOT NULL,
                PRIMARY KEY ("organization_id", "id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_webhooks_created" ON "webhooks" ("organization_id", "created_at", "id")
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX "ix_webhooks_created"
        `);
    await queryRunner.query(`
            DROP TABLE "webhooks"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_webhook_deliveries_created"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_webhook_deliveries_age"
        `);
    await queryRunner.query(`
            DROP TABLE "webhook_deliveries"
        `);
    await queryRunner.query(`
            DROP INDEX "uq_users_email"
        `);
    await queryRunner.query(`
            DROP INDEX "uq_users_mentor_id"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_users_created"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_users_role"
        `);
    await queryRunner.query(`
            DROP TABLE "users"
        `);
    await queryRunner.query(`
            DROP INDEX "uq_roles_name"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_roles_created"
        `);
    await queryRunner.query(`
            DROP TABLE "roles"
        `);
    await queryRunner.query(`
            DROP TABLE "organizations"
        `);
    await queryRunner.query(`
            DROP TABLE "trail_tiles"
        `);
    await queryRunner.query(`
            DROP TABLE "trail_heads"
        `);
    await queryRunner.query(`
            DROP TABLE "signing_keys"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_idempotency_subject"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_idempotency_expiry"
        `);
    await queryRunner.query(`
            DROP TABLE "idempotency_records"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_sessions_user"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_sessions_expiry"
        `);
    await queryRunner.query(`
            DROP TABLE "sessions"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_refresh_tokens_session"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_refresh_tokens_expiry"
        `);
    await queryRunner.query(`
            DROP TABLE "refresh_tokens"
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
            DROP TABLE "api_keys"
        `);
    await queryRunner.query(`
            DROP TABLE "trail_tags"
        `);
    await queryRunner.query(`
            DROP TABLE "unsealed_entries"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_trail_entries_created"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_trail_entries_creator"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_trail_entries_type"
        `);
    await queryRunner.query(`
            DROP INDEX "uq_trail_entries_seq"
        `);
    await queryRunner.query(`
            DROP TABLE "trail_entries"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_trail_counters_key"
        `);
    await queryRunner.query(`
            DROP TABLE "trail_counters"
        `);
    await queryRunner.query(`
            DROP TABLE "mentor_log_counters"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_mentor_logs_occurred"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_mentor_logs_created"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_mentor_logs_mentor_created"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_mentor_logs_mentor"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_mentor_logs_contact"
        `);
    await queryRunner.query(`
            DROP INDEX "ix_mentor_logs_type"
        `);
    await queryRunner.query(`
            DROP TABLE "mentor_logs"
        `);
  }
}
