import type { ComponentProps } from 'react';
import { ChoiceOrOther } from './choice-or-other.js';
import { useMentors } from './use-mentors.js';

type MentorChoiceProps = Omit<ComponentProps<typeof ChoiceOrOther>, 'choices' | 'otherLabel'>;

/** One of the organization's people, or any other mentor id: a log's mentor may have no account. */
export function MentorChoice(props: MentorChoiceProps) {
  const mentors = useMentors();
  return (
    <ChoiceOrOther
      {...props}
      choices={mentors.map(({ mentorId, name }) => ({ value: mentorId, label: `${name} (${mentorId})` }))}
      otherLabel={(id) => `Another mentor id: ${id}`}
    />
  );
}
