import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { everybodyQuery } from '../people/everybody.queries.js';
import { may, reaches, useMe } from '../session/me.js';

export interface Mentor {
  readonly mentorId: string;
  readonly name: string;
}

/**
 * The mentors whose names the viewer may know: everybody in the organization, or only themselves. Others appear by id.
 */
export function useMentors(): readonly Mentor[] {
  const me = useMe();
  const { data } = useQuery({ ...everybodyQuery, enabled: reaches(me, 'ADMIN') && may(me, 'read') });
  return useMemo(() => {
    if (data) return [...data].sort((one, other) => one.name.localeCompare(other.name));
    return me.mentorId === undefined ? [] : [{ mentorId: me.mentorId, name: me.name }];
  }, [data, me.mentorId, me.name]);
}

/** The name for a mentor id; undefined if unknown. */
export function useMentorNameOf(): (mentorId: string) => string | undefined {
  const mentors = useMentors();
  return useMemo(() => {
    const names = new Map(mentors.map(({ mentorId, name }) => [mentorId, name]));
    return (mentorId) => names.get(mentorId);
  }, [mentors]);
}
