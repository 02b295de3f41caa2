import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { apiKeyOf } from './authentication.guard.js';
import { CallerDirectory } from './caller-directory.js';
import type { Identity } from './caller.js';

/** Checks a request's sender again, for responses that last for hours. */
@Injectable()
export class PresentCaller {
  constructor(private readonly callers: CallerDirectory) {}

  /** Whether the request's credentials still belong to the same caller, with the same role and permissions. */
  async isUnchanged(caller: Identity, { authorization, 'x-api-key': header }: IncomingHttpHeaders): Promise<boolean> {
    const present = caller.sessionId ? await this.callers.bySession(caller.sessionId) : await this.callers.byApiKey(apiKeyOf(authorization, header) ?? '');
    return present !== undefined && rightsOf(present) === rightsOf(caller);
  }
}

function rightsOf({ type, id, scope, role }: Identity): string {
  return JSON.stringify([type, id, scope.organizationId, role.name, role.base, [...role.permissions].sort()]);
}
