import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DataEpochs1796127346692 implements MigrationInterface {
  name = 'DataEpochs1796127346692';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE "data_epochs" (
                "number" bigint PRIMARY KEY NOT NULL,
                "epoch" varchar(11) NOT NULL,
                "began_at" datetime NOT NULL
            )
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP TABLE "data_epochs"
        `);
  }
}
