import type { UrlFilters } from '../common/url-filters.js';
import { spanOf, type Span } from '../common/span.js';

/** Which entries are shown, as API parameters. */
export interface TrailFilter extends Span {
  readonly activityType?: string;
  readonly createdBy?: string;
  /** An entry must have all of them. */
  readonly tag?: string[];
  readonly q?: string;
}

/** Reads the URL. Viewers who see only their own entries cannot choose a person. */
export function trailFilterOf({ get, all }: UrlFilters, maySeeOthers: boolean): TrailFilter {
  const tag = all('tag');
  return {
    activityType: get('activityType'),
    createdBy: maySeeOthers ? get('createdBy') : undefined,
    ...(tag.length > 0 && { tag }),
    ...spanOf(get('first'), get('last')),
    q: get('q'),
  };
}

interface LinkFilter {
  readonly createdBy?: string;
  readonly activityType?: string;
  readonly tag?: string;
  readonly q?: string;
}

/** The trail page with a filter. */
export function trailLink(filter: LinkFilter): string {
  return `/trail?${new URLSearchParams({ ...filter }).toString()}`;
}
