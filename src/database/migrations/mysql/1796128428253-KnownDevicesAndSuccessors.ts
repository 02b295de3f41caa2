import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnownDevicesAndSuccessors1796128428253 implements MigrationInterface {
  name = 'KnownDevicesAndSuccessors1796128428253';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE \`known_devices\` (
                \`account\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mark\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`expires_at\` datetime(3) NOT NULL,
                INDEX \`ix_known_devices_expiry\` (\`expires_at\`),
                PRIMARY KEY (\`account\`, \`mark\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            ALTER TABLE \`refresh_tokens\`
            ADD \`successor_salt\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`refresh_tokens\` DROP COLUMN \`successor_salt\`
        `);
    await queryRunner.query(`
            DROP INDEX \`ix_known_devices_expiry\` ON \`known_devices\`
        `);
    await queryRunner.query(`
            DROP TABLE \`known_devices\`
        `);
  }
}
