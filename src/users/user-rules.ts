import { lacks, reaches, type Caller, type Role } from '../access/index.js';
import { ApiError, invalid, notFound } from '../common/errors/index.js';
import type { UpdateUserRequest } from './dto/user.requests.js';
import type { User } from './user.entity.js';

/** A USER sees nobody but themselves, an ADMIN and an OWNER everybody of the organization. Whom one may not see is not there. */
export function refuseUnseen(caller: Caller, id: string): void {
  if (!reaches(caller.role.base, 'ADMIN') && id !== caller.id) throw notFound('User');
}

/** A USER may change their own name only; an ADMIN everybody but OWNERs. */
export function refuseChange(caller: Caller, held: Role, request: UpdateUserRequest): void {
  if (!reaches(caller.role.base, held.base)) throw forbidden(`This user has the role ${held.name}, which only an OWNER may change.`);
  const { name: _, ...others } = request;
  const refused = Object.entries(others).flatMap(([field, value]) => (value === undefined ? [] : field));
  if (!reaches(caller.role.base, 'ADMIN') && refused.length > 0)
    throw forbidden(`Your role ${caller.role.name} lets you change only your name, not ${refused.join(', ')}.`);
}

/** Keys are revoked with the disabling of who made them, by whoever may revoke keys. */
export function refuseRevoking(caller: Caller, { status }: UpdateUserRequest): void {
  if (status !== 'disabled')
    throw invalid({ field: 'revokeApiKeys', message: 'must come with `"status": "disabled"`; a single key is revoked by `DELETE /api-keys/{id}`' });
  const lack = lacks(caller, { who: 'OWNER', permission: 'delete' });
  if (lack !== undefined) throw forbidden(`${lack} Revoking API keys does; leave out revokeApiKeys to only disable the user.`);
}

/** Only the built-in OWNER counts for the rule that the last one must stay. */
export function isActiveOwner(user: User): boolean {
  return user.role === 'OWNER' && user.status === 'active';
}

function forbidden(detail: string): ApiError {
  return new ApiError('forbidden', { detail });
}
