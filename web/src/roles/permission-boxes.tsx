import { Checkbox, Group } from '@mantine/core';
import { PERMISSIONS, type Permission } from './roles.queries.js';

interface PermissionBoxesProps {
  readonly label: string;
  readonly description?: string;
  readonly value: readonly Permission[];
  readonly onChange: (value: Permission[]) => void;
  readonly error?: unknown;
}

export function PermissionBoxes({ label, description, value, onChange, error }: PermissionBoxesProps) {
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={[...value]}
      onChange={(chosen) => onChange(PERMISSIONS.filter((permission) => chosen.includes(permission)))}
      error={typeof error === 'string' ? error : undefined}
    >
      <Group mt="xs">
        {PERMISSIONS.map((permission) => (
          <Checkbox key={permission} value={permission} label={permission} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
