import { Text } from '@mantine/core';
import { dateOf, WEEKDAYS } from '../common/days.js';
import { logsOf } from '../common/links.js';
import { NumberLink } from '../common/number-link.js';
import { number } from '../common/numbers.js';
import { dayOf, type Day } from '../common/span.js';
import { activityTypeLabel } from '../mentor-logs/activity-types.js';
import classes from './calendar.module.css';
import type { DaySum } from './day-sums.js';
import { monthInWords, weeksOf, type Month } from './month.js';

const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });

interface CalendarProps {
  readonly mentorId: string;
  readonly month: Month;
  readonly days: Readonly<Record<Day, DaySum>>;
}

export function Calendar({ mentorId, month, days }: CalendarProps) {
  return (
    <table className={classes.calendar} aria-label={`Calendar of ${monthInWords(month)}`}>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={name}>
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) =>
              day === undefined ? (
                <td key={weekday} className={classes.outside} />
              ) : (
                <td key={weekday} aria-current={day === dayOf(new Date()) ? 'date' : undefined}>
                  <DayOfMonth mentorId={mentorId} day={day} sum={days[day]} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayOfMonthProps {
  readonly mentorId: string;
  readonly day: Day;
  readonly sum: DaySum | undefined;
}

function DayOfMonth({ mentorId, day, sum }: DayOfMonthProps) {
  const date = dateOf(day);
  return (
    <>
      <time dateTime={day} className={classes.date}>
        {Number(day.slice(-2))}
      </time>
      {sum !== undefined && sum.logs > 0 && (
        <>
          <div className={classes.logs}>
            <NumberLink
              value={sum.logs}
              to={logsOf({ mentor_id: mentorId, first: day, last: day })}
              of={`${sum.logs === 1 ? 'log' : 'logs'} on ${date ? DAY.format(date) : day}`}
            />
            <span aria-hidden="true" className={classes.unit}>
              {' '}
              {sum.logs === 1 ? 'log' : 'logs'}
            </span>
          </div>
          {sum.minutes !== undefined && sum.minutes > 0 && <Text className={classes.minutes}>{number(sum.minutes)} min</Text>}
          <ul className={classes.types}>
            {Object.entries(sum.types).map(([type, count]) => (
              <li key={type}>
                {activityTypeLabel(type)}
                {count > 1 && ` × ${count}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
