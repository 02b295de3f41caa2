import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Initial1795874494959 implements MigrationInterface {
  name = 'Initial1795874494959';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE \`mentor_logs\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`log_id\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mentor_id\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`activity_type\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`description\` varchar(2000) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`search_text\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`contact_id\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`duration_minutes\` int NULL,
                \`occurred_at\` datetime(3) NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`updated_at\` datetime(3) NULL,
                INDEX \`ix_mentor_logs_type\` (
                    \`organization_id\`,
                    \`activity_type\`,
                    \`occurred_at\`,
                    \`log_id\`
                ),
                INDEX \`ix_mentor_logs_contact\` (
                    \`organization_id\`,
                    \`contact_id\`,
                    \`occurred_at\`,
                    \`log_id\`,
                    \`mentor_id\`,
                    \`activity_type\`
                ),
                INDEX \`ix_mentor_logs_mentor\` (
                    \`organization_id\`,
                    \`mentor_id\`,
                    \`occurred_at\`,
                    \`log_id\`,
                    \`activity_type\`,
                    \`duration_minutes\`,
                    \`contact_id\`
                ),
                INDEX \`ix_mentor_logs_mentor_created\` (
                    \`organization_id\`,
                    \`mentor_id\`,
                    \`created_at\`,
                    \`log_id\`,
                    \`activity_type\`,
                    \`occurred_at\`
                ),
                INDEX \`ix_mentor_logs_created\` (
                    \`organization_id\`,
                    \`created_at\`,
                    \`log_id\`,
                    \`activity_type\`,
                    \`occurred_at\`
                ),
                INDEX \`ix_mentor_logs_occurred\` (\`organization_id\`, \`occurred_at\`, \`log_id\`),
                PRIMARY KEY (\`organization_id\`, \`log_id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`mentor_log_counters\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mentor_id\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`span\` varchar(7) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`starts_at\` datetime(3) NOT NULL,
                \`activity_type\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`logs\` bigint NOT NULL,
                PRIMARY KEY (
                    \`organization_id\`,
                    \`mentor_id\`,
                    \`span\`,
                    \`starts_at\`,
                    \`activity_type\`
                )
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`trail_counters\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`dimension\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`shelf\` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`starts_at\` datetime(3) NOT NULL,
                \`counted_key\` varbinary(256) NOT NULL,
                \`entries\` bigint NOT NULL,
                INDEX \`ix_trail_counters_key\` (
                    \`organization_id\`,
                    \`dimension\`,
                    \`counted_key\`,
                    \`shelf\`,
                    \`starts_at\`
                ),
                PRIMARY KEY (
                    \`organization_id\`,
                    \`dimension\`,
                    \`shelf\`,
                    \`starts_at\`,
                    \`counted_key\`
                )
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`trail_entries\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`seq\` bigint NULL,
                \`activity_type\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`created_by\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`about_organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`actor_type\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`actor_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`target_type\` varchar(64) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`target_id\` varchar(128) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`tags\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`payload_hash\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`salt\` varchar(44) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`erased_at\` datetime(3) NULL,
                \`context\` varchar(2000) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`search_text\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`changes\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`metadata\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`occurred_at\` datetime(3) NULL,
                \`ip\` varchar(45) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`user_agent\` varchar(512) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`request_id\` varchar(128) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                UNIQUE INDEX \`uq_trail_entries_seq\` (\`organization_id\`, \`seq\`),
                INDEX \`ix_trail_entries_type\` (
                    \`organization_id\`,
                    \`activity_type\`,
                    \`created_at\`,
                    \`id\`
                ),
                INDEX \`ix_trail_entries_creator\` (
                    \`organization_id\`,
                    \`created_by\`,
                    \`created_at\`,
                    \`id\`,
                    \`activity_type\`
                ),
                INDEX \`ix_trail_entries_created\` (\`organization_id\`, \`created_at\`, \`id\`),
                PRIMARY KEY (\`organization_id\`, \`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`unsealed_entries\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`entry_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mentor_id\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`added_type\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`added_at\` datetime(3) NULL,
                \`removed_type\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`removed_at\` datetime(3) NULL,
                PRIMARY KEY (\`organization_id\`, \`created_at\`, \`entry_id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`trail_tags\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`tag\` varbinary(256) NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`entry_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                PRIMARY KEY (
                    \`organization_id\`,
                    \`tag\`,
                    \`created_at\`,
                    \`entry_id\`
                )
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`api_keys\` (
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`name\` varchar(200) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`role\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`permissions\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`secret_hash\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`hint\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`expires_at\` datetime(3) NULL,
                \`revoked_at\` datetime(3) NULL,
                INDEX \`ix_api_keys_role\` (\`organization_id\`, \`role\`, \`revoked_at\`),
                INDEX \`ix_api_keys_created\` (
                    \`organization_id\`,
                    \`revoked_at\`,
                    \`created_at\`,
                    \`id\`
                ),
                UNIQUE INDEX \`uq_api_keys_hash\` (\`secret_hash\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`refresh_tokens\` (
                \`hash\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`session_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`expires_at\` datetime(3) NOT NULL,
                \`used_at\` datetime(3) NULL,
                INDEX \`ix_refresh_tokens_expiry\` (\`expires_at\`),
                INDEX \`ix_refresh_tokens_session\` (\`session_id\`),
                PRIMARY KEY (\`hash\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`sessions\` (
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`user_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`expires_at\` datetime(3) NOT NULL,
                \`ended_at\` datetime(3) NULL,
                INDEX \`ix_sessions_expiry\` (\`expires_at\`),
                INDEX \`ix_sessions_user\` (\`user_id\`, \`id\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`idempotency_records\` (
                \`id\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`content_digest\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`attempt\` varchar(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`state\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`answer\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`subject_id\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`attempted_at\` datetime(3) NOT NULL,
                \`expires_at\` datetime(3) NOT NULL,
                INDEX \`ix_idempotency_expiry\` (\`expires_at\`),
                INDEX \`ix_idempotency_subject\` (\`organization_id\`, \`subject_id\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`signing_keys\` (
                \`purpose\` varchar(32) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`sealed_seed\` varchar(128) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                PRIMARY KEY (\`purpose\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`trail_heads\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`tree_size\` bigint NOT NULL,
                \`note\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`sealed_at\` datetime(3) NOT NULL,
                \`leader\` varchar(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`leader_until\` datetime(3) NOT NULL,
                PRIMARY KEY (\`organization_id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`trail_tiles\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`level\` bigint NOT NULL,
                \`tile_index\` bigint NOT NULL,
                \`hashes\` blob NOT NULL,
                PRIMARY KEY (\`organization_id\`, \`level\`, \`tile_index\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`organizations\` (
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`name\` varchar(200) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`acronym\` varchar(32) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`activity_types\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`is_bootstrap\` tinyint NOT NULL,
                \`lock_count\` int NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`updated_at\` datetime(3) NOT NULL,
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`roles\` (
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`name\` varbinary(256) NOT NULL,
                \`base\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`permissions\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`lock_count\` int NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`updated_at\` datetime(3) NOT NULL,
                INDEX \`ix_roles_created\` (\`organization_id\`, \`created_at\`, \`id\`),
                UNIQUE INDEX \`uq_roles_name\` (\`organization_id\`, \`name\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`users\` (
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`email\` varchar(254) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`name\` varchar(200) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`password_hash\` varchar(200) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`role\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`status\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mentor_id\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`updated_at\` datetime(3) NOT NULL,
                INDEX \`ix_users_role\` (\`organization_id\`, \`role\`, \`status\`),
                INDEX \`ix_users_created\` (\`organization_id\`, \`created_at\`, \`id\`),
                UNIQUE INDEX \`uq_users_mentor_id\` (\`organization_id\`, \`mentor_id\`),
                UNIQUE INDEX \`uq_users_email\` (\`email\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`webhook_deliveries\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`webhook_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`seq\` bigint NULL,
                \`status\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`attempts\` int NOT NULL,
                \`last_status_code\` int NULL,
                \`last_error\` varchar(200) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NULL,
                \`created_at\` datetime(3) NOT NULL,
                INDEX \`ix_webhook_deliveries_age\` (\`status\`, \`created_at\`),
                INDEX \`ix_webhook_deliveries_created\` (
                    \`organization_id\`,
                    \`webhook_id\`,
                    \`created_at\`,
                    \`id\`
                ),
                PRIMARY KEY (\`organization_id\`, \`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`webhooks\` (
                \`organization_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`url\` varchar(2048) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`activity_types\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`tags\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`enabled\` tinyint NOT NULL,
                \`secrets\` text CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL,
                \`created_at\` datetime(3) NOT NULL,
                \`updated_at\` datetime(3) NOT NULL,
                \`next_seq\` bigint NOT NULL,
                \`delivery_id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`failures\` int NOT NULL,
                \`failing_since\` datetime(3) NULL,
                \`next_attempt_at\` datetime(3) NOT NULL,
                \`leader\` varchar(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`leader_until\` datetime(3) NOT NULL,
                INDEX \`ix_webhooks_created\` (\`organization_id\`, \`created_at\`, \`id\`),
                PRIMARY KEY (\`organization_id\`, \`id\`)
            ) ENGINE = InnoDB
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX \`ix_webhooks_created\` ON \`webhooks\`
        `);
    await queryRunner.query(`
            DROP TABLE \`webhooks\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_webhook_deliveries_created\` ON \`webhook_deliveries\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_webhook_deliveries_age\` ON \`webhook_deliveries\`
        `);
    await queryRunner.query(`
            DROP TABLE \`webhook_deliveries\`
        `);
    await queryRunner.query(`
            DROP INDEX \`uq_users_email\` ON \`users\`
        `);
    await queryRunner.query(`
            DROP INDEX \`uq_users_mentor_id\` ON \`users\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_users_created\` ON \`users\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_users_role\` ON \`users\`
        `);
    await queryRunner.query(`
            DROP TABLE \`users\`
        `);
    await queryRunner.query(`
            DROP INDEX \`uq_roles_name\` ON \`roles\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_roles_created\` ON \`roles\`
        `);
    await queryRunner.query(`
            DROP TABLE \`roles\`
        `);
    await queryRunner.query(`
            DROP TABLE \`organizations\`
        `);
    await queryRunner.query(`
            DROP TABLE \`trail_tiles\`
        `);
    await queryRunner.query(`
            DROP TABLE \`trail_heads\`
        `);
    await queryRunner.query(`
            DROP TABLE \`signing_keys\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_idempotency_subject\` ON \`idempotency_records\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_idempotency_expiry\` ON \`idempotency_records\`
        `);
    await queryRunner.query(`
            DROP TABLE \`idempotency_records\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_sessions_user\` ON \`sessions\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_sessions_expiry\` ON \`sessions\`
        `);
    await queryRunner.query(`
            DROP TABLE \`sessions\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_refresh_tokens_session\` ON \`refresh_tokens\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_refresh_tokens_expiry\` ON \`refresh_tokens\`
        `);
    await queryRunner.query(`
            DROP TABLE \`refresh_tokens\`
        `);
    await queryRunner.query(`
            DROP INDEX \`uq_api_keys_hash\` ON \`api_keys\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_api_keys_created\` ON \`api_keys\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_api_keys_role\` ON \`api_keys\`
        `);
    await queryRunner.query(`
            DROP TABLE \`api_keys\`
        `);
    await queryRunner.query(`
            DROP TABLE \`trail_tags\`
        `);
    await queryRunner.query(`
            DROP TABLE \`unsealed_entries\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_trail_entries_created\` ON \`trail_entries\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_trail_entries_creator\` ON \`trail_entries\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_trail_entries_type\` ON \`trail_entries\`
        `);
    await queryRunner.query(`
            DROP INDEX \`uq_trail_entries_seq\` ON \`trail_entries\`
        `);
    await queryRunner.query(`
            DROP TABLE \`trail_entries\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_trail_counters_key\` ON \`trail_counters\`
        `);
    await queryRunner.query(`
            DROP TABLE \`trail_counters\`
        `);
    await queryRunner.query(`
            DROP TABLE \`mentor_log_counters\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_mentor_logs_occurred\` ON \`mentor_logs\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_mentor_logs_created\` ON \`mentor_logs\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_mentor_logs_mentor_created\` ON \`mentor_logs\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_mentor_logs_mentor\` ON \`mentor_logs\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_mentor_logs_contact\` ON \`mentor_logs\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_mentor_logs_type\` ON \`mentor_logs\`
        `);
    await queryRunner.query(`
            DROP TABLE \`mentor_logs\`
        `);
  }
}
