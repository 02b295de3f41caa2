import { number } from './numbers.js';

const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });

/** How a number differs from the previous one, in words: neither colour nor an arrow is accessible to everybody. */
export function comparison(now: number, before: number): string {
  if (now === before) return 'No change';
  const difference = `${number(Math.abs(now - before))} ${now > before ? 'more' : 'fewer'}`;
  return before === 0 ? difference : `${difference} (${PERCENT.format((now - before) / before)})`;
}
