import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowMakersOfKeysAndUnknownLogins1796131000000 implements MigrationInterface {
  name = 'KnowMakersOfKeysAndUnknownLogins1796131000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX \`ix_sessions_user\` ON \`sessions\`
        `);
    await queryRunner.query(`
            CREATE TABLE \`unknown_logins\` (
                \`id\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`attempted_at\` datetime(3) NOT NULL,
                INDEX \`ix_unknown_logins_time\` (\`attempted_at\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            ALTER TABLE \`api_keys\`
            ADD \`created_by\` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL
        `);
    await queryRunner.query(`
            CREATE INDEX \`ix_api_keys_maker\` ON \`api_keys\` (\`organization_id\`, \`created_by\`)
        `);
    await queryRunner.query(`
            CREATE INDEX \`ix_sessions_user\` ON \`sessions\` (\`user_id\`, \`ended_at\`, \`expires_at\`)
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX \`ix_sessions_user\` ON \`sessions\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_api_keys_maker\` ON \`api_keys\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`api_keys\` DROP COLUMN \`created_by\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_unknown_logins_time\` ON \`unknown_logins\`
        `);
    await queryRunner.query(`
            DROP TABLE \`unknown_logins\`
        `);
    await queryRunner.query(`
            CREATE INDEX \`ix_sessions_user\` ON \`sessions\` (\`user_id\`, \`id\`)
        `);
  }
}
