import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Signal } from '../../common/signal.js';

/**
 * Signals that this process has erased an entry's payload. Sent between the commit and the response: in-memory copies
 * are dropped in between.
 */
@Injectable()
export class PayloadErased extends Signal<{ readonly scope: OrganizationScope; readonly id: string }> {}
