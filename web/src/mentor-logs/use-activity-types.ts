import { useQuery } from '@tanstack/react-query';
import { may, reaches, useMe } from '../session/me.js';
import { STANDARD_ACTIVITY_TYPES } from './activity-types.js';
import { addedTypesQuery, usedTypesQuery } from './mentor-logs.queries.js';

interface ActivityTypes {
  readonly types: readonly string[];
  /** False if the organization may have added types that the viewer may use but not look up. */
  readonly areAll: boolean;
}

/**
 * The types to choose from. Added types are in the organization's settings, which a USER may not read: they get the
 * ones they have used.
 */
export function useActivityTypes(): ActivityTypes {
  const me = useMe();
  const readsSettings = reaches(me, 'ADMIN') && may(me, 'read');
  const added = useQuery({ ...addedTypesQuery(me.orgId), enabled: readsSettings });
  const used = useQuery({ ...usedTypesQuery(me.mentorId ?? ''), enabled: !readsSettings && may(me, 'read') && me.mentorId !== undefined });
  return { types: [...new Set([...STANDARD_ACTIVITY_TYPES, ...(added.data ?? used.data ?? [])])], areAll: added.data !== undefined };
}
