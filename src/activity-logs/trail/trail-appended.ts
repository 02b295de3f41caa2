import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Signal } from '../../common/signal.js';

/** Signals that this process has committed entries to an organization's trail. */
@Injectable()
export class TrailAppended extends Signal<OrganizationScope> {}
