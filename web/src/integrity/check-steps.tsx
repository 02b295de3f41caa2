import { Alert, List, Text } from '@mantine/core';
import { isAllGood, type CheckStep } from './check-step.js';

interface CheckStepsProps {
  readonly steps: readonly CheckStep[];
  /** In one sentence, where all of it is good. */
  readonly verdict: string;
  /** In one sentence, where it is not. */
  readonly alarm: string;
}

const OUTCOMES = { good: 'Yes.', bad: 'No.', unchecked: 'Not checked.' } as const;

/** What was checked, step by step. A step that failed can't be missed. */
export function CheckSteps({ steps, verdict, alarm }: CheckStepsProps) {
  const isGood = isAllGood(steps);
  return (
    <Alert color={isGood ? 'green' : 'red'} role={isGood ? 'status' : 'alert'} title={isGood ? verdict : alarm} variant={isGood ? 'light' : 'outline'}>
      <List type="ordered" size="sm" spacing="xs">
        {steps.map(({ question, outcome, finding }) => (
          <List.Item key={question}>
            {question}{' '}
            <Text span inherit fw={700} c={outcome === 'bad' ? 'var(--mantine-color-error)' : undefined}>
              {OUTCOMES[outcome]}
            </Text>{' '}
            {finding}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
