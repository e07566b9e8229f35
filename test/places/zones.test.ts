import { CalendarDateTime, fromDate, parseDate, toCalendarDate, toZoned } from '@internationalized/date';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from '../../src/formats/ics';
import { stockholmTime, todayByRule, todayInStockholm } from '../../src/formats/stockholm';
import { addMonths, type PlainDate } from '../../src/rules';
import { calendarOf, clockOf, EDGES, rulesOf } from './days';
import { ALL_ZONES, differingIn, inZone, inZoneLater, SOME_ZONES } from './zones';

describe('the zone that the process stands in', () => {
  it('is really another one, or nothing below would mean anything', () => {
    const hourIn = (zone: string) => inZone(zone, () => new Date('2025-07-01T12:00:00Z').getHours());
    expect(['UTC', 'Europe/Stockholm', 'Etc/GMT-14', 'Etc/GMT+12', 'Asia/Tokyo'].map(hourIn)).toEqual([
      12, 14, 2, 0, 21,
    ]);
  });

  it('would be found out by a date that is put together in local time', () => {
    const naive = (day: PlainDate) => [new Date(`${day}T00:00:00`).toISOString().slice(0, 10)];
    expect(differingIn(SOME_ZONES, EDGES, naive).differing.length).toBeGreaterThan(100);
  });
});

describe('whatever the zone', () => {
  it(`the calendar is the same on every edge, in all ${ALL_ZONES.length} zones`, () => {
    const { compared, differing } = differingIn(ALL_ZONES, EDGES, calendarOf);
    expect([ALL_ZONES.length >= 418, compared > 400_000, differing.slice(0, 5)]).toEqual([true, true, []]);
  }, 60_000);

  it('today in Stockholm and the clock there are the same on every edge', () => {
    expect(
      differingIn(
        SOME_ZONES.filter((_, at) => at % 2 === 0),
        EDGES,
        clockOf,
      ).differing.slice(0, 5),
    ).toEqual([]);
  }, 60_000);

  it('the rules count the same days on every edge', () => {
    expect(differingIn(SOME_ZONES, EDGES, rulesOf).differing.slice(0, 5)).toEqual([]);
  }, 60_000);

  it('a calendar file is the same, letter by letter, and so is what another program reads in it', async () => {
    const events: readonly CalendarEvent[] = EDGES.flatMap((day, at): CalendarEvent[] => [
      { kind: 'allDay', uid: `a-${at}@x.invalid`, sequence: 0, title: day, first: day, last: day },
      {
        kind: 'timed',
        uid: `t-${at}@x.invalid`,
        sequence: 0,
        title: day,
        date: day,
        time: '09:30',
        minutes: 60,
      },
    ]);
    const files: string[] = [];
    for (const zone of SOME_ZONES.slice(0, 20)) {
      files.push(await inZoneLater(zone, () => writeCalendar(events, new Date('2026-11-20T10:00:00Z'))));
    }
    const days = new ICAL.Component(ICAL.parse(files[0] ?? ''))
      .getAllSubcomponents('vevent')
      .filter((event) => String(event.getFirstPropertyValue('uid')).startsWith('a-'))
      .map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect([new Set(files).size, days]).toEqual([1, EDGES]);
  }, 60_000);
});

describe('an independent calendar says the same', () => {
  it('of today in Stockholm, at each hour around both edges of summer time in three years', () => {
    const edges = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'];
    const wrong = edges.flatMap((edge) =>
      Array.from(
        { length: 96 },
        (_, half) => new Date(Date.parse(`${edge}T00:00:00Z`) + (half - 48) * 1_800_000),
      ).filter((instant) => {
        const theirs = toCalendarDate(fromDate(instant, 'Europe/Stockholm')).toString();
        return todayInStockholm(instant) !== theirs || todayByRule(instant) !== theirs;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('of when a meeting begins, on each edge', () => {
    const theirs = EDGES.map((day) => {
      const { year, month, day: date } = parseDate(day);
      return toZoned(new CalendarDateTime(year, month, date, 9, 30), 'Europe/Stockholm')
        .toDate()
        .toISOString();
    });
    const ours = EDGES.map((day) => {
      const found = stockholmTime(day, '09:30');
      return found.kind === 'instant' ? found.instant.toISOString() : found.kind;
    });
    expect(ours).toEqual(theirs);
  });

  it('of each edge a number of months later', () => {
    const months = [-12, -1, 1, 5, 6, 11, 12, 18, 48];
    const theirs = EDGES.flatMap((day) =>
      months.map((count) => parseDate(day).add({ months: count }).toString()),
    );
    expect(EDGES.flatMap((day) => months.map((count) => addMonths(day, count)))).toEqual(theirs);
  });
});

describe('worked by hand', () => {
  it.each([
    ['the last second before midnight in winter', '2025-12-31T22:59:59Z', '2025-12-31'],
    ['midnight in winter', '2025-12-31T23:00:00Z', '2026-01-01'],
    ['the last second before midnight in summer', '2025-06-30T21:59:59Z', '2025-06-30'],
    ['midnight in summer', '2025-06-30T22:00:00Z', '2025-07-01'],
    ['the evening before the clocks go forward', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['the evening after', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the night they go back', '2027-10-30T22:00:00Z', '2027-10-31'],
    ['the evening after that', '2027-10-31T22:59:59Z', '2027-10-31'],
    ['leap day in Kiritimati, not yet here', '2028-02-28T22:59:59Z', '2028-02-28'],
    ['leap day', '2028-02-28T23:00:00Z', '2028-02-29'],
  ])('today in Stockholm is right at %s', (_, instant, day) => {
    expect(
      ['UTC', 'Etc/GMT-14', 'Etc/GMT+12'].map((zone) =>
        inZone(zone, () => todayInStockholm(new Date(instant))),
      ),
    ).toEqual([day, day, day]);
  });

  it.each([
    ['29 February and a year', '2028-02-29', 12, '2029-02-28'],
    ['29 February and four years', '2024-02-29', 48, '2028-02-29'],
    ['31 August and half a year', '2025-08-31', 6, '2026-02-28'],
    ['31 August and half a year, to a leap year', '2027-08-31', 6, '2028-02-29'],
    ['31 December and two months back', '2025-12-31', -10, '2025-02-28'],
  ] as const)('%s is counted right', (_, from, months, day) => {
    expect(
      ['UTC', 'Etc/GMT-14', 'Etc/GMT+12'].map((zone) => inZone(zone, () => addMonths(from, months))),
    ).toEqual([day, day, day]);
  });
});
