import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { UrlFilters } from '../common/url-filters.js';
import { trailOf } from '../common/links.js';
import { useNameOf } from '../people/use-name-of.js';
import { activePeople } from './active-people.js';
import { LogsByType } from './logs-by-type.js';
import { entryCountsQuery } from './overview.queries.js';
import { Panel } from '../common/panel.js';
import type { Period } from './period.js';
import { ranked, Ranking } from '../common/ranking.js';

interface RankingsProps {
  readonly period: Period;
  readonly filters: UrlFilters;
}

export function Rankings({ period, filters }: RankingsProps) {
  const types = useQuery(entryCountsQuery(period, 'activityType'));
  const authors = useQuery(entryCountsQuery(period, 'createdBy'));
  const tags = useQuery(entryCountsQuery(period, 'tag'));
  const nameOf = useNameOf();
  const wholes = filters.all('all');
  const length = (name: string) => ({
    isWhole: wholes.includes(name),
    onWhole: (isWhole: boolean) => filters.set({ all: isWhole ? [...wholes, name] : wholes.filter((one) => one !== name), show: undefined }),
  });
  const empty = 'Nothing was recorded in this period.';
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Panel title="Entries by type" query={types}>
        {({ totals }) => (
          <Ranking
            caption="Entries by type"
            of="Type"
            counted="Entries"
            rows={ranked(
              totals,
              (type) => type,
              (activityType) => trailOf({ ...period, activityType }),
            )}
            empty={empty}
            length={length('types')}
          />
        )}
      </Panel>
      <LogsByType period={period} length={length('log-types')} />
      <Panel id="people" title="Most active people" hint="By number of entries, including API keys." query={authors}>
        {({ totals }) => (
          <Ranking
            caption="Most active people"
            of="Name"
            counted="Entries"
            rows={ranked(
              activePeople(totals),
              (id) => nameOf(id) ?? id,
              (createdBy) => trailOf({ ...period, createdBy }),
            )}
            empty={empty}
            length={length('people')}
          />
        )}
      </Panel>
      <Panel title="Most used tags" hint="An entry with several tags counts once for each." query={tags}>
        {({ totals }) => (
          <Ranking
            caption="Most used tags"
            of="Tag"
            counted="Entries"
            rows={ranked(
              totals,
              (tag) => tag,
              (tag) => trailOf({ ...period, tag }),
            )}
            empty="No entries in this period have tags."
            length={length('tags')}
          />
        )}
      </Panel>
    </SimpleGrid>
  );
}
