import type { ChartColours } from '../common/chart-colours.js';
import { WEEKDAYS } from '../common/days.js';
import type { ChartOption } from '../common/echarts.js';
import { number } from '../common/numbers.js';
import { HOURS, hourInWords } from './busiest-hours.js';

/** Entries by weekday, from Monday at the top, and hour. */
export function busiestHoursChart(week: readonly (readonly number[])[], colours: ChartColours): ChartOption {
  const axis = {
    type: 'category' as const,
    axisLabel: { color: colours.text, hideOverlap: true },
    axisTick: { show: false },
    axisLine: { show: false },
  };
  const most = Math.max(1, ...week.flat());
  return {
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    grid: { left: 4, right: 8, top: 4, bottom: 48, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      renderMode: 'richText',
      formatter: (mark) => {
        const { value } = Array.isArray(mark) ? { value: undefined } : mark;
        const [hour = 0, weekday = 0, entries = 0] = Array.isArray(value) ? value.map(Number) : [];
        return `${WEEKDAYS[weekday] ?? ''}, ${hourInWords(hour)}\nEntries: ${number(entries)}`;
      },
    },
    xAxis: { data: HOURS.map(hourInWords), ...axis },
    yAxis: { data: WEEKDAYS.map((name) => name.slice(0, 3)), inverse: true, ...axis },
    visualMap: {
      type: 'continuous',
      min: 0,
      max: most,
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      itemHeight: 160,
      itemWidth: 12,
      text: [number(most), '0'],
      textStyle: { color: colours.text },
      inRange: { color: [...colours.ramp] },
    },
    series: [
      {
        type: 'heatmap',
        data: week.flatMap((hours, weekday) => hours.map((entries, hour) => [hour, weekday, entries])),
        itemStyle: { borderColor: colours.surface, borderWidth: 2, borderRadius: 3 },
      },
    ],
  };
}
