import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Signal } from '../../common/signal.js';

/** This process has erased the payload of an entry. Told after the commit and before the answer: who holds it in memory forgets it in between. */
@Injectable()
export class PayloadErased extends Signal<{ readonly scope: OrganizationScope; readonly id: string }> {}
