import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { NumberedPages, type NumberedPage, type PagedList, type PageRequest } from '../paging/numbered-pages.js';
import type { MentorLog } from './mentor-log.entity.js';
import type { MentorLogFilter } from './mentor-log-scans.js';
import { mentorLogSeries } from './mentor-log-series.js';
import { MentorLogRepository, orderOf, sortOf, type MentorLogSort } from './mentor-log.repository.js';

interface Asked extends Omit<PageRequest, 'direction'> {
  readonly sort: MentorLogSort;
}

/** The numbered pages of mentor logs. */
@Injectable()
export class MentorLogPages {
  constructor(
    private readonly logs: MentorLogRepository,
    private readonly pages: NumberedPages,
  ) {}

  page(scope: OrganizationScope, filter: MentorLogFilter, { sort, ...asked }: Asked): Promise<NumberedPage<MentorLog>> {
    return this.pages.page(scope, this.list(scope, filter, sort), { ...asked, direction: orderOf(sort).direction });
  }

  private list(scope: OrganizationScope, filter: MentorLogFilter, sort: MentorLogSort): PagedList<MentorLog> {
    const { time } = orderOf(sort);
    const { mentorId, activityTypes, contactId, externalId, q } = filter;
    // A contact has few logs, which are counted one by one; so are those with words, and the one with an external id.
    const isCounted = contactId === undefined && externalId === undefined && q === undefined;
    return {
      bounds: filter,
      series: isCounted ? mentorLogSeries(scope, 'type', { mentorId, keys: activityTypes }) : undefined,
      isInCountedOrder: time === 'occurred_at',
      countRows: (on) => this.logs.count(scope, filter, on),
      search: (bounds, { direction, ...slice }, on) => this.logs.search(scope, { ...filter, ...bounds }, { ...slice, sort: sortOf(time, direction) }, on),
    };
  }
}
