import { Checkbox, Group } from '@mantine/core';
import { PERMISSIONS, type Permission } from './roles.queries.js';

interface PermissionBoxesProps {
  readonly label: string;
  readonly description?: string;
  readonly offered?: readonly Permission[];
  readonly value: readonly Permission[];
  readonly onChange: (value: Permission[]) => void;
  readonly error?: unknown;
}

export function PermissionBoxes({ label, description, offered = PERMISSIONS, value, onChange, error }: PermissionBoxesProps) {
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={[...value]}
      onChange={(chosen) => onChange(PERMISSIONS.filter((permission) => chosen.includes(permission)))}
      error={typeof error === 'string' ? error : undefined}
    >
      <Group mt="xs">
        {offered.map((permission) => (
          <Checkbox key={permission} value={permission} label={permission} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
