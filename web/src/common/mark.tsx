import { Group, Image, Text } from '@mantine/core';

export function Mark() {
  return (
    <Group gap="xs" wrap="nowrap">
      <Image src="/favicon.svg" alt="" w={26} h={26} />
      <Text fw={700} size="lg">
        Annals
      </Text>
    </Group>
  );
}
