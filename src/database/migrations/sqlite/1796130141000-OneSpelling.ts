import { hash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { Logger } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const logger = new Logger('Migration');

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

export class OneSpelling1796130141000 implements MigrationInterface {
  name = 'OneSpelling1796130141000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE "roles" ADD "name_key" varchar(64)
        `);
    await nameKeys(queryRunner);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_roles_name_key" ON "roles" ("organization_id", "name_key")
        `);
    await emailSpellings(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP INDEX "uq_roles_name_key"
        `);
    await queryRunner.query(`
            ALTER TABLE "roles" DROP COLUMN "name_key"
        `);
  }
}

/** Of roles that look alike already the oldest has the key: the others stay as they are, until they are renamed. */
async function nameKeys(queryRunner: QueryRunner): Promise<void> {
  const roles = (await queryRunner.query('SELECT id, organization_id AS organizationId, name FROM roles ORDER BY created_at, id')) as {
    readonly id: string;
    readonly organizationId: string;
    readonly name: string | Buffer;
  }[];
  const given = new Set<string>();
  for (const { id, organizationId, name } of roles) {
    const looks = name.toString().normalize('NFKC').replace(INVISIBLE, '').trim().toLowerCase().toUpperCase().normalize('NFKC');
    const key = hash('sha256', looks, 'hex');
    if (given.has(`${organizationId} ${key}`)) continue;
    given.add(`${organizationId} ${key}`);
    await queryRunner.query('UPDATE roles SET name_key = ? WHERE id = ?', [key, id]);
  }
}

/** An internationalized domain in Punycode, as new addresses are kept. Who has the address of somebody else then keeps theirs, and an operator hears of it. */
async function emailSpellings(queryRunner: QueryRunner): Promise<void> {
  const users = (await queryRunner.query('SELECT id, email FROM users WHERE length(CAST(email AS BLOB)) <> length(email)')) as {
    readonly id: string;
    readonly email: string;
  }[];
  for (const { id, email } of users) {
    const address = email.normalize('NFC').toLowerCase();
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    const spelling = domain.search(INVISIBLE) >= 0 || !domainToASCII(domain) ? address : `${address.slice(0, at + 1)}${domainToASCII(domain)}`;
    if (spelling === email) continue;
    const [holder] = (await queryRunner.query('SELECT id FROM users WHERE email = ?', [spelling])) as { readonly id: string }[];
    if (!holder) await queryRunner.query('UPDATE users SET email = ? WHERE id = ?', [spelling, id]);
    else
      logger.warn(`User ${id} cannot log in any more: their e-mail address is another spelling of that of user ${holder.id}. Create them again with another.`);
  }
}
