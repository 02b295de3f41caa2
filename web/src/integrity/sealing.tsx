import { useQuery } from '@tanstack/react-query';
import { number } from '../common/numbers.js';
import { problemText } from '../common/problem-alert.js';
import { sealingQuery } from './integrity.queries.js';

/** How far sealing is behind recording. */
export function Sealing() {
  const { data, error, dataUpdatedAt } = useQuery(sealingQuery);
  if (!data) return <>{error ? problemText(error) : 'Loading'}</>;
  const { unsealed, isMore, oldestAt } = data;
  if (oldestAt === undefined) return <>Up to date: all entries are sealed</>;
  const seconds = Math.max(0, Math.round((dataUpdatedAt - Date.parse(oldestAt)) / 1000));
  const count = isMore ? `At least ${number(unsealed)} entries are waiting` : unsealed === 1 ? '1 entry is waiting' : `${number(unsealed)} entries are waiting`;
  return (
    <>
      {count} to be sealed, {isMore ? 'these' : 'the oldest'} since {number(seconds)} {seconds === 1 ? 'second' : 'seconds'}
    </>
  );
}
