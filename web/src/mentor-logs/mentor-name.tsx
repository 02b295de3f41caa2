import { Code } from '@mantine/core';

interface MentorNameProps {
  readonly mentorId: string;
  /** From `useMentorNameOf`, which whoever shows many asks once. */
  readonly nameOf: (mentorId: string) => string | undefined;
}

/** The person behind a mentor id, or the id where nobody is known by it. */
export function MentorName({ mentorId, nameOf }: MentorNameProps) {
  const name = nameOf(mentorId);
  return name === undefined ? <Code>{mentorId}</Code> : <span>{name}</span>;
}
