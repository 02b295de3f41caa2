import { Alert, List, Text } from '@mantine/core';
import { isAllGood, type CheckStep } from './check-step.js';

interface CheckStepsProps {
  readonly steps: readonly CheckStep[];
  /** One sentence, if every step passes. */
  readonly verdict: string;
  /** One sentence, if a step fails. */
  readonly alarm: string;
}

const OUTCOMES = { good: 'Yes.', bad: 'No.', unchecked: 'Not checked.' } as const;

/** The checks, step by step. A failed step stands out. */
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
