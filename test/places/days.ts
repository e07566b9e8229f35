import { parseDate } from '@internationalized/date';
import { readDate } from '../../src/formats/datePhrases';
import { formatDate } from '../../src/formats/dates';
import { isLocalTime, stockholmTime, todayByRule, todayInStockholm } from '../../src/formats/stockholm';
import {
  addDays,
  addMonths,
  addQuarters,
  contextOn,
  dayOfQuarter,
  daysBetween,
  daysInQuarter,
  firstWorkingDay,
  isoWeek,
  isoWeekDate,
  nonWorkingDay,
  type PlainDate,
  planQuarter,
  planTraining,
  quarterEnd,
  quarterOf,
  quarterStart,
  weekday,
  wholeMonthsAndDaysBetween,
} from '../../src/rules';
import { judgeAnswers } from '../../src/tools/compareEditions';

/** Days around every edge of 2025 to 2027: daylight saving, leap day, ends of months, quarters and years. */
export const EDGES: readonly PlainDate[] = [
  ...['2024-02-28', '2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01', '2025-02-28', '2025-03-01'],
  ...['2025-03-29', '2025-03-30', '2025-03-31', '2025-04-01', '2025-06-30', '2025-07-01', '2025-10-25'],
  ...['2025-10-26', '2025-10-27', '2025-12-28', '2025-12-29', '2025-12-31', '2026-01-01', '2026-03-28'],
  ...['2026-03-29', '2026-03-30', '2026-08-31', '2026-10-24', '2026-10-25', '2026-10-26', '2026-12-31'],
  ...['2027-01-01', '2027-01-03', '2027-01-04', '2027-03-28', '2027-10-31', '2027-12-31', '2028-02-29'],
] as PlainDate[];

/** Every day from 2025 to 2027. */
export const THREE_YEARS: readonly PlainDate[] = Array.from({ length: 1_095 }, (_, at) =>
  parseDate('2025-01-01').add({ days: at }).toString(),
) as PlainDate[];

/** What the calendar says of a day, each a result of its own. */
export function calendarOf(day: PlainDate): readonly unknown[] {
  const quarter = quarterOf(day);
  const week = isoWeek(day);
  return [
    ...[addDays(day, 1), addDays(day, -1), addDays(day, 90), addMonths(day, 1), addMonths(day, 6)],
    ...[addMonths(day, -1), addMonths(day, 12), daysBetween('2025-01-01', day), weekday(day)],
    ...[`${week.year}-${week.week}`, isoWeekDate(week.year, week.week, weekday(day))],
    ...[
      `${quarter.year}-${quarter.quarter}`,
      quarterStart(quarter),
      quarterEnd(quarter),
      daysInQuarter(quarter),
    ],
    ...[dayOfQuarter(day), firstWorkingDay(quarter), quarterStart(addQuarters(quarter, 1))],
    JSON.stringify(nonWorkingDay(day)),
    JSON.stringify(wholeMonthsAndDaysBetween(day, addDays(day, 200))),
    ...[formatDate(day, 'sv', 'weekday'), formatDate(day, 'en', 'weekday'), formatDate(day, 'sv')],
    ...['27 juni', 'i slutet av maj', 'v. 14', 'inom 6 månader', '30/6'].map((text) =>
      JSON.stringify(readDate(text, day)),
    ),
  ];
}

const HOUR = 3_600_000;

/** What the clock says around a day: today at ten instants, by both ways to tell, and instants of meetings. */
export function clockOf(day: PlainDate): readonly unknown[] {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const instants = [
    -2 * HOUR - 1,
    -2 * HOUR,
    -HOUR - 1,
    -HOUR,
    0,
    12 * HOUR,
    22 * HOUR - 1,
    22 * HOUR,
    23 * HOUR - 1,
    23 * HOUR,
  ];
  return [
    ...instants.flatMap((from) => [
      todayInStockholm(new Date(midnight + from)),
      todayByRule(new Date(midnight + from)),
    ]),
    ...['00:00', '02:30', '09:30', '23:59']
      .filter(isLocalTime)
      .map((time) => JSON.stringify(stockholmTime(day, time))),
  ];
}

/** What the rules say on a day: the training, the quarter with its 1:1 and its reflection, Senior Coach. */
export function rulesOf(day: PlainDate): readonly unknown[] {
  const context = contextOn(day);
  return [
    JSON.stringify(planTraining(day, 2, context)),
    JSON.stringify(planQuarter(quarterOf(day), context)),
    JSON.stringify(judgeAnswers('senior', { certified: addMonths(day, -5), sessions: '12' }, context, 'sv')),
  ];
}
