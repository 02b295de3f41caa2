import { Code } from '@mantine/core';

interface MentorNameProps {
  readonly mentorId: string;
  /** From `useMentorNameOf`, called once by components that show many names. */
  readonly nameOf: (mentorId: string) => string | undefined;
}

/** The person with a mentor id, or the id itself if unknown. */
export function MentorName({ mentorId, nameOf }: MentorNameProps) {
  const name = nameOf(mentorId);
  return name === undefined ? <Code>{mentorId}</Code> : <span>{name}</span>;
}
