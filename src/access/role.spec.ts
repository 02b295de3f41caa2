import { BUILT_IN_ROLES, PERMISSIONS, builtInRole, excessOf, type Role } from './role.js';

const PARTS = Array.from({ length: 16 }, (_, bits) => PERMISSIONS.filter((_permission, index) => bits & (1 << index)));
const ROLES: readonly Role[] = BUILT_IN_ROLES.flatMap((base) => PARTS.map((permissions) => ({ name: `${base} ${permissions.join()}`, base, permissions })));

describe('what a role exceeds another by', () => {
  it('is nothing exactly where its rank is no higher and each of its permissions is held, for every pair of roles', () => {
    const pairs = ROLES.flatMap((holder) => ROLES.map((given) => [holder, given] as const));
    expect(pairs).toHaveLength(48 * 48);
    for (const [holder, given] of pairs) {
      const isHeld = 'USER ADMIN OWNER'.indexOf(given.base) <= 'USER ADMIN OWNER'.indexOf(holder.base);
      const isWhole = new Set([...holder.permissions, ...given.permissions]).size === holder.permissions.length;
      expect([holder.name, given.name, excessOf(holder, given) === undefined]).toEqual([holder.name, given.name, isHeld && isWhole]);
    }
  });

  it('is told by the rank, or by each missing permission', () => {
    expect(excessOf(builtInRole('ADMIN'), builtInRole('OWNER'))).toBe('The role OWNER is based on OWNER; your role ADMIN is based only on ADMIN.');
    const maker: Role = { name: 'MAKER', base: 'OWNER', permissions: ['create', 'delete'] };
    expect(excessOf(maker, builtInRole('USER'))).toBe('The role USER has "read", "update", which your role MAKER lacks.');
  });
});
