import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Signal } from '../../common/signal.js';

/** An organization's trail has grown by what this process has committed. */
@Injectable()
export class TrailAppended extends Signal<OrganizationScope> {}
