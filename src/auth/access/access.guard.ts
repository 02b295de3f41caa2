import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ApiError } from '../../common/errors/index.js';
import { accessRuleOf, lacks } from './access.js';
import { requestOf } from './http-context.js';

/** Turns away who may not call a route: 401 without good credentials, 403 where the role or a permission is missing. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const rule = accessRuleOf(context.getHandler());
    // EveryRouteStatesItsAccess has stopped the start before this can be; if it ever is, nobody gets in.
    if (rule === undefined) throw new ApiError('forbidden');
    if (rule.who === 'anyone') return true;
    const { identity } = requestOf(context);
    if (!identity) throw new ApiError('unauthenticated');
    const lack = identity.type === 'public' ? undefined : lacks(identity, rule);
    if (lack) throw new ApiError('forbidden', { detail: lack });
    return true;
  }
}
