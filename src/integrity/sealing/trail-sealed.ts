import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Signal } from '../../common/signal.js';

/** Signals that this process has sealed entries of an organization. */
@Injectable()
export class TrailSealed extends Signal<OrganizationScope> {}
