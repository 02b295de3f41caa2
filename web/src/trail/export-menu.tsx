import { Button, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyDone, notifyProblem } from '../common/notify.js';
import { saveFile } from '../common/save-file.js';
import { annals } from '../session/annals.js';
import type { TrailFilter } from './trail-filter.js';

type Format = 'csv' | 'ndjson';

/** Exports everything that matches the filters, however little of it the page shows. */
export function ExportMenu({ filter }: { readonly filter: TrailFilter }) {
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async (format: Format) => {
      const { response } = await annals.GET('/api/v1/activities/export', { params: { query: { ...filter, format } }, parseAs: 'stream' });
      await saveFile(response, `trail.${format}`);
    },
    onSuccess: async () => {
      notifyDone('The export has been saved and recorded in the trail.');
      await queries.invalidateQueries({ queryKey: ['trail'] });
    },
    onError: notifyProblem,
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={save.isPending}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Matching entries, in sealed order</Menu.Label>
        <Menu.Item onClick={() => save.mutate('csv')}>CSV, for spreadsheets</Menu.Item>
        <Menu.Item onClick={() => save.mutate('ndjson')}>NDJSON, for programs</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
