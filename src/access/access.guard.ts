import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ApiError } from '../common/errors/index.js';
import { accessRuleOf, lacks } from './access.js';
import { requestOf } from './http-context.js';

/** Refuses callers who may not use a route: 401 without valid credentials, 403 without the role or permission. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const rule = accessRuleOf(context.getHandler());
    // EveryRouteStatesItsAccess stops the start before this can happen; if it ever does, nobody gets in.
    if (rule === undefined) throw new ApiError('forbidden');
    if (rule.who === 'anyone') return true;
    const { identity } = requestOf(context);
    if (!identity) throw new ApiError('unauthenticated');
    const lack = identity.type === 'public' ? undefined : lacks(identity, rule);
    if (lack) throw new ApiError('forbidden', { detail: lack });
    return true;
  }
}
