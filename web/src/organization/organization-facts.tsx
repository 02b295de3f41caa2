import { List, Paper, Stack, Text } from '@mantine/core';
import type { Organization } from './organization.queries.js';

/** The settings, for viewers who may not change them. */
export function OrganizationFacts({ name, acronym, activityTypes, timeZone }: Organization) {
  return (
    <Paper withBorder p="md" maw={640}>
      <Stack gap="xs">
        <Text>
          <b>Name:</b> {name}
        </Text>
        <Text>
          <b>Acronym:</b> {acronym || 'none'}
        </Text>
        <Text>
          <b>Time zone:</b> {timeZone}
        </Text>
        <Text>
          <b>Additional activity types:</b> {activityTypes.length === 0 && 'none'}
        </Text>
        <List>
          {activityTypes.map((type) => (
            <List.Item key={type}>{type}</List.Item>
          ))}
        </List>
        <Text size="sm" c="dimmed">
          An OWNER can change them.
        </Text>
      </Stack>
    </Paper>
  );
}
