import { reaches, type Caller, type Role } from '../auth/access/index.js';
import { ApiError, notFound } from '../common/errors/index.js';
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

/** Only the built-in OWNER counts for the rule that the last one must stay. */
export function isActiveOwner(user: User): boolean {
  return user.role === 'OWNER' && user.status === 'active';
}

function forbidden(detail: string): ApiError {
  return new ApiError('forbidden', { detail });
}
