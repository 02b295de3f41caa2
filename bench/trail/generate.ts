import 'reflect-metadata';
import type { Abstract, Type } from '@nestjs/common';
import { Founding } from '../../src/auth/founding.js';
import { SealProjection, TrailEntryRepository } from '../../src/activity-logs/index.js';
import { NOBODY } from '../../src/common/ids.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { loadSettings } from '../../src/config/index.js';
import { createApp } from '../../src/configure-app.js';
import { Database } from '../../src/database/index.js';
import { Sealer, SigningKey } from '../../src/integrity/index.js';
import { TreeRepository } from '../../src/integrity/tree/tree.repository.js';
import { Passwords } from '../../src/users/index.js';
import { TrailBuilder } from './trail-builder.js';
import { organizationIdOf, ownerOf } from './trail-of-size.js';

// node dist/bench/trail/generate.js SIZE…: an organization with a trail of each size, in the database of the settings.
const app = await createApp(loadSettings());
const part = <T>(token: Type<T> | Abstract<T>): T => app.get<T>(token, { strict: false });
const parts = {
  database: part(Database),
  entries: part(TrailEntryRepository),
  trees: part(TreeRepository),
  projection: part(SealProjection),
  key: part(SigningKey),
};
for (const size of process.argv.slice(2).map(Number)) {
  const scope = OrganizationScope.proven(organizationIdOf(size));
  const { email, password } = ownerOf(size);
  const owner = { email, name: 'Owner', passwordHash: await part(Passwords).hash(password) };
  const actor = { type: 'system', id: NOBODY, scope } as const;
  await parts.database.write((tx) => part(Founding).found(tx, actor, { name: `Trail of ${size}`, isBootstrap: false }, owner));
  await part(Sealer).sealAll();
  await new TrailBuilder(parts, scope).extendTo(size);
}
await app.close();
