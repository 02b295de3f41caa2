import { Code } from '@mantine/core';
import { useMentors } from './use-mentors.js';

/** The person behind a mentor id, or the id where nobody is known by it. */
export function MentorName({ mentorId }: { readonly mentorId: string }) {
  const mentor = useMentors().find((known) => known.mentorId === mentorId);
  return mentor ? <span>{mentor.name}</span> : <Code>{mentorId}</Code>;
}
