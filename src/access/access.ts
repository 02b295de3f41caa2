import type { Identity } from './caller.js';
import { reaches, type BuiltInRole, type Permission } from './role.js';

/**
 * Who may call a route. Every route states it; one that states nothing stops the start.
 * - `anyone`: credentials are neither required nor read; `unlimited` is for routes that monitors poll.
 * - `any caller`: valid credentials, any role.
 * - a role and a permission; `users` keeps API keys out, `openable` opens with `MENTOR_LOGS_ACCESS=public`.
 */
export type AccessRule =
  | { readonly who: 'anyone'; readonly unlimited?: boolean }
  | { readonly who: 'any caller'; readonly users?: boolean }
  | { readonly who: BuiltInRole; readonly permission: Permission; readonly openable?: boolean };

/** A map by handler instead of metadata, whose lookup is slow: every request needs it three times. */
const rules = new WeakMap<object, AccessRule>();

export const Access =
  (rule: AccessRule): MethodDecorator =>
  (_target, _name, { value: handler }: PropertyDescriptor) =>
    void rules.set(handler as object, rule);

export function accessRuleOf(handler: object): AccessRule | undefined {
  return rules.get(handler);
}

/** What a caller lacks for a rule, as a sentence; undefined if nothing. */
export function lacks(caller: Identity, rule: AccessRule): string | undefined {
  if (rule.who === 'anyone') return undefined;
  if (rule.who === 'any caller') return rule.users && caller.type !== 'user' ? 'Only a user may do this, not an API key.' : undefined;
  if (!reaches(caller.role.base, rule.who)) return `This needs the role ${rule.who}; yours is ${caller.role.name}.`;
  if (!caller.role.permissions.includes(rule.permission))
    return `This needs the permission "${rule.permission}", which your role ${caller.role.name} does not have.`;
  return undefined;
}
