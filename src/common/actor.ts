import type { OrganizationScope } from './organization-scope.js';

/** `system`: Annals itself, on the first start. `public`: somebody without credentials, if mentor logs are open. */
export type ActorType = 'user' | 'api-key' | 'public' | 'system';

/** Who does something, and from where, as recorded in a trail entry. */
export interface Actor {
  readonly type: ActorType;
  readonly id: string;
  readonly scope: OrganizationScope;
  readonly ip?: string;
  readonly userAgent?: string;
  readonly requestId?: string;
}
