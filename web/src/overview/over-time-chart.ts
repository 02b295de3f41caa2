import type { ChartColours } from '../common/chart-colours.js';
import { daysInWords } from '../common/days.js';
import type { ChartOption } from '../common/echarts.js';
import type { TimeRange } from './time-ranges.js';

/** All entries as bars, and those of them that record a mentor log as a line. */
export function overTimeChart(timeRanges: readonly TimeRange[], colours: ChartColours): ChartOption {
  const axis = { axisLabel: { color: colours.text, hideOverlap: true }, axisLine: { lineStyle: { color: colours.line } } };
  return {
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    grid: { left: 4, right: 8, top: 36, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { top: 0, left: 0, textStyle: { color: colours.text }, selectedMode: false },
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'category', data: timeRanges.map(({ first, last }) => daysInWords(first, last)), axisTick: { show: false }, ...axis },
    yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: colours.line } }, ...axis },
    series: [
      {
        name: 'Entries',
        type: 'bar',
        data: timeRanges.map(({ entries }) => entries),
        itemStyle: { color: colours.first, borderRadius: [2, 2, 0, 0] },
        barMaxWidth: 40,
      },
      {
        name: 'Mentor logs recorded',
        type: 'line',
        data: timeRanges.map(({ logs }) => logs),
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { width: 2 },
        color: colours.second,
      },
    ],
  };
}
