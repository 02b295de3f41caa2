import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { notifyDone, notifyProblem } from '../common/notify.js';
import { saveFile } from '../common/save-file.js';
import { annals } from '../session/annals.js';
import type { LogFilter } from './log-filter.js';

const FORMATS = ['csv', 'ndjson'] as const;

/** Exports all rows of the filtered list, not just one page. */
export function ExportButtons({ filter }: { readonly filter: LogFilter }) {
  const save = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) => {
      const { response } = await annals.GET('/api/v1/activity-logs/export', { params: { query: { ...filter, format } }, parseAs: 'stream' });
      await saveFile(response, `mentor-logs.${format}`);
    },
    onSuccess: () => notifyDone('The export has been saved and recorded in the trail.'),
    onError: notifyProblem,
  });
  return FORMATS.map((format) => (
    <Button key={format} variant="default" loading={save.isPending && save.variables === format} disabled={save.isPending} onClick={() => save.mutate(format)}>
      Export {format.toUpperCase()}
    </Button>
  ));
}
