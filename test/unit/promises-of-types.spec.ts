/* eslint-disable @typescript-eslint/no-unsafe-call -- what does not compile has no type */
import { OrganizationScope } from '../../src/common/organization-scope.js';
import type { AuditEvent } from '../../src/common/trail-recorder.js';
import { Sql, acrossOrganizations, sql, type Database, type Snapshot, type Transaction } from '../../src/database/index.js';
import { User } from '../../src/users/user.entity.js';

// Each `@ts-expect-error` fails `npm run types` as soon as its line compiles. None of them runs.
describe('what does not compile', () => {
  const scope = OrganizationScope.proven('a'.repeat(24));
  const { organizationId } = scope;
  const lines: ((database: Database, tx: Transaction, on: Snapshot) => unknown)[] = [];

  test('a write outside a transaction', () => {
    lines.push(
      // @ts-expect-error: only a transaction writes
      ({ manager }) => manager.update(User, { organizationId }, { name: 'Ada' }),
      // @ts-expect-error: only a transaction writes
      ({ manager }) => manager.createQueryBuilder(User, 'user'),
      // @ts-expect-error: only a transaction writes
      ({ statements }) => statements.run(scope, sql`DELETE FROM users WHERE organization_id = ${organizationId}`),
      // @ts-expect-error: only a transaction writes, across organizations too
      ({ statements }) => statements.acrossOrganizations.run(sql`DELETE FROM users`),
      // @ts-expect-error: a snapshot is for reading
      (_database, _tx, { statements }) => statements.run(scope, sql`DELETE FROM users WHERE organization_id = ${organizationId}`),
      // @ts-expect-error: the same, by the entity
      ({ manager }) => acrossOrganizations(manager).delete(User, { id: 'a' }),
      (_database, { manager, statements }) => [manager.delete(User, { organizationId }), statements.run(scope, sql`DELETE FROM users`)],
    );
  });

  test('a query without an organization', () => {
    lines.push(
      // @ts-expect-error: whose user?
      ({ manager }) => manager.findOneBy(User, { id: 'a' }),
      // @ts-expect-error: whose users?
      ({ manager }) => manager.find(User, { order: { id: 'ASC' } }),
      // @ts-expect-error: whose users?
      (_database, { manager }) => manager.update(User, { id: 'a' }, { name: 'Ada' }),
      // @ts-expect-error: whose rows?
      ({ statements }) => statements.rows(sql`SELECT id FROM users`),
      ({ manager, statements }) => [manager.findOneBy(User, { organizationId, id: 'a' }), statements.rows(scope, sql`SELECT id FROM users`)],
    );
  });

  test('an organization that a request names, and a statement that is put together from text', () => {
    const fromRequest: string = organizationId;
    lines.push(
      // @ts-expect-error: a string proves nothing
      ({ manager }) => manager.findOneBy(User, { organizationId: fromRequest, id: 'a' }),
      // @ts-expect-error: a string proves nothing
      () => OrganizationScope.ofRow({ organizationId: fromRequest }),
      // @ts-expect-error: only `Sql.trusted` takes text
      () => new Sql(`SELECT * FROM ${fromRequest}`, []),
      // @ts-expect-error: text is no statement
      ({ statements }) => statements.rows(scope, 'SELECT id FROM users'),
      () => OrganizationScope.ofRow({ organizationId }),
    );
  });

  test('an activity type that is misspelt, or about the wrong kind of thing', () => {
    const events: AuditEvent[] = [
      { activityType: 'update-user', context: '', target: { type: 'user', id: 'a' } },
      // @ts-expect-error: no such type
      { activityType: 'updated-user', context: '', target: { type: 'user', id: 'a' } },
      // @ts-expect-error: about a user
      { activityType: 'update-user', context: '', target: { type: 'role', id: 'a' } },
      // @ts-expect-error: about a user
      { activityType: 'update-user', context: '' },
    ];
    expect(events).not.toHaveLength(0);
  });

  afterAll(() => expect(lines).not.toHaveLength(0));
});
