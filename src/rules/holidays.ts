/**
 * Days that most people in Sweden have off: Saturdays, Sundays, the thirteen public holidays in lag (1989:253)
 * and the eves that are treated as Sundays or fall on a Saturday.
 *
 * Valid from 2005, when the National Day replaced Whit Monday; earlier years are answered as if it had applied.
 */

import { addDays, datePartsOf, type PlainDate, plainDate, weekday } from './calendar';
import { type Quarter, quarterStart } from './periods';
import type { Localized } from './rule';

/** Why a day is off. The name of a holiday wins over an eve, and an eve over a plain Saturday or Sunday. */
export interface NonWorkingDay {
  kind: 'weekend' | 'holiday' | 'eve';
  name: Localized;
}

type DayOff = NonWorkingDay & { date: PlainDate };

const WEEKEND: Partial<Record<number, NonWorkingDay>> = {
  6: { kind: 'weekend', name: { sv: 'lördag', en: 'Saturday' } },
  7: { kind: 'weekend', name: { sv: 'söndag', en: 'Sunday' } },
};

/** The reason the date is no working day, or null when it is one. */
export function nonWorkingDay(date: PlainDate): NonWorkingDay | null {
  const found = daysOff(datePartsOf(date).year).find((day) => day.date === date);
  if (found) return { kind: found.kind, name: found.name };
  return WEEKEND[weekday(date)] ?? null;
}

/** The first day of the quarter that is not off. */
export function firstWorkingDay(quarter: Quarter): PlainDate {
  let date = quarterStart(quarter);
  while (nonWorkingDay(date)) date = addDays(date, 1);
  return date;
}

/** Easter Sunday in the Gregorian calendar, by the anonymous method Meeus prints. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const sum = epact + weekdayShift - 7 * late + 114;
  return plainDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

// Holidays stand before eves, so that the first hit is the one that names the day.
function daysOff(year: number): DayOff[] {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(plainDate(year, 6, 20));
  return [
    holiday(plainDate(year, 1, 1), 'nyårsdagen', 'New Year’s Day'),
    holiday(plainDate(year, 1, 6), 'trettondedag jul', 'Epiphany'),
    holiday(addDays(easter, -2), 'långfredagen', 'Good Friday'),
    holiday(easter, 'påskdagen', 'Easter Sunday'),
    holiday(addDays(easter, 1), 'annandag påsk', 'Easter Monday'),
    // gate: the name of the day
    holiday(plainDate(year, 5, 1), 'första maj', 'May Day'),
    holiday(addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
    holiday(addDays(easter, 49), 'pingstdagen', 'Whit Sunday'),
    holiday(plainDate(year, 6, 6), 'Sveriges nationaldag', 'the National Day of Sweden'),
    holiday(midsummer, 'midsommardagen', 'Midsummer Day'),
    holiday(saturdayFrom(plainDate(year, 10, 31)), 'alla helgons dag', 'All Saints’ Day'),
    holiday(plainDate(year, 12, 25), 'juldagen', 'Christmas Day'),
    holiday(plainDate(year, 12, 26), 'annandag jul', 'Boxing Day'),
    eve(addDays(easter, -1), 'påskafton', 'Easter Eve'),
    eve(addDays(easter, 48), 'pingstafton', 'Whitsun Eve'),
    eve(addDays(midsummer, -1), 'midsommarafton', 'Midsummer Eve'),
    eve(plainDate(year, 12, 24), 'julafton', 'Christmas Eve'),
    eve(plainDate(year, 12, 31), 'nyårsafton', 'New Year’s Eve'),
  ];
}

function saturdayFrom(date: PlainDate): PlainDate {
  return addDays(date, (6 - weekday(date) + 7) % 7);
}

function holiday(date: PlainDate, sv: string, en: string): DayOff {
  return { date, kind: 'holiday', name: { sv, en } };
}

function eve(date: PlainDate, sv: string, en: string): DayOff {
  return { date, kind: 'eve', name: { sv, en } };
}
