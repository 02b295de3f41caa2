import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { logsOf } from '../common/links.js';
import { number } from '../common/numbers.js';
import { activityTypeLabel } from '../mentor-logs/activity-types.js';
import { useMe } from '../session/me.js';
import { logCountsByTypeQuery } from './overview.queries.js';
import { Panel } from '../common/panel.js';
import type { Period } from './period.js';
import { ranked, Ranking, type RankingProps } from '../common/ranking.js';
import { sumOf } from './time-ranges.js';

interface LogsByTypeProps {
  readonly period: Period;
  readonly length: RankingProps['length'];
}

export function LogsByType({ period, length }: LogsByTypeProps) {
  const counts = useQuery(logCountsByTypeQuery(useMe().orgId, period));
  return (
    <Panel title="Mentor logs by type" hint="By the day it happened." query={counts}>
      {({ total, byType }) => (
        <>
          <Ranking
            caption="Mentor logs by type"
            of="Type"
            counted="Logs"
            rows={ranked(byType, activityTypeLabel, (activity_type) => logsOf({ ...period, activity_type }))}
            empty="There are no types."
            length={length}
          />
          {total > sumOf(byType) && (
            <Text size="sm" c="dimmed">
              With types that are no longer in the settings: {number(total - sumOf(byType))}.
            </Text>
          )}
        </>
      )}
    </Panel>
  );
}
