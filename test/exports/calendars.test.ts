import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linesAmiss } from './shapes';
import { filesOf, takeAway } from './take';
import { EXPORTING, type Exporting } from './tools';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function calendarAt(instant: string, exporting: Exporting) {
  vi.setSystemTime(instant);
  const taken = await takeAway(exporting, exporting.answers('Ett mål; och, ett till'));
  const [file] = filesOf(taken, 'ics');
  if (file === undefined) throw new Error('no calendar file');
  const calendar = new ICAL.Component(ICAL.parse(file.content));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, startDate, endDate } = new ICAL.Event(component);
    return {
      uid,
      sequence,
      summary: summary.replace(/\u00a0/g, ' '),
      from: startDate.toString(),
      to: endDate.toString(),
      component,
    };
  });
  return { file, calendar, events };
}

const NOW = '2025-04-28T10:00:00Z';
const LATER = '2025-04-28T10:00:01Z';
const withCalendar = EXPORTING.filter(([, { takes }]) => takes.includes('ics'));

/** Worked by hand from the answers in tools.ts: the first day, and the day or time that it ends before. */
const EXPECTED: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  // 7 April is the first day: a week, two weeks, two weeks, and the answer within a week.
  progress: [
    ['Introduktion: sista dagen 13 april 2025', '2025-04-13', '2025-04-14'],
    ['Övningar: sista dagen 27 april 2025', '2025-04-27', '2025-04-28'],
    ['Coachningsträning: sista dagen 11 maj 2025', '2025-05-11', '2025-05-12'],
    ['Besked om certifieringen senast 18 maj 2025', '2025-05-18', '2025-05-19'],
  ],
  goals: [
    ['Slutdatum 27 juni 2025: Ett mål; och, ett till och resten av ett mål', '2025-06-27', '2025-06-28'],
    ['Delmål 16 maj 2025: Ett mål; och, ett till', '2025-05-16', '2025-05-17'],
    ['Slutdatum 29 maj 2025: Ett mål; och, ett till och resten av ett mål', '2025-05-29', '2025-05-30'],
    ['Slutdatum 26 september 2025: Ett mål; och, ett till och resten av ett mål', '2025-09-26', '2025-09-27'],
  ],
  // Certified on the last day of January, so the last day of July.
  senior: [['Tidigast: ansök om Senior Coach (31 juli 2025)', '2025-07-31', '2025-08-01']],
  // The first working day of the quarter at half past nine, two hours ahead of UTC, and its last fourteen days.
  quarter: [
    ['1:1 för Q2 2025 med Ett mål; och, ett till', '2025-04-01T07:30:00Z', '2025-04-01T08:15:00Z'],
    ['Skriv reflektionen för Q2 2025 (senast 30 juni 2025)', '2025-06-17', '2025-07-01'],
    ['Slutdatum 29 maj 2025: Ett mål; och, ett till och resten av ett mål', '2025-05-29', '2025-05-30'],
    ['Slutdatum 12 juni 2025: Ett mål; och, ett till', '2025-06-12', '2025-06-13'],
    ['Slutdatum 27 juni 2025: Ett mål; och, ett till och resten av ett mål', '2025-06-27', '2025-06-28'],
  ],
  quality: [
    ['Handledningstrio (14 maj 2025)', '2025-05-14', '2025-05-15'],
    ['Fortbildningsdag (18 september 2025)', '2025-09-18', '2025-09-19'],
  ],
};

describe.each(withCalendar)('the calendar file of %s', (tool, exporting) => {
  it('has the days and times that another program reads', async () => {
    const { events } = await calendarAt(NOW, exporting);
    expect(events.map(({ summary, from, to }) => [summary, from, to])).toEqual(EXPECTED[tool]);
  });

  it('has an event of its own for each of them', async () => {
    const { events } = await calendarAt(NOW, exporting);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('has the same events a second later, each in a higher version', async () => {
    const [first, second] = [await calendarAt(NOW, exporting), await calendarAt(LATER, exporting)];
    expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
    expect(second.events.every(({ sequence }, at) => sequence > (first.events[at]?.sequence ?? 0))).toBe(
      true,
    );
  });

  it('tells when each event was written', async () => {
    const { events } = await calendarAt(NOW, exporting);
    expect(
      new Set(events.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')))),
    ).toEqual(new Set(['2025-04-28T10:00:00Z']));
  });

  it('has what every calendar asks for, and is no invitation', async () => {
    const { calendar } = await calendarAt(NOW, exporting);
    expect(
      ['version', 'prodid', 'calscale', 'method'].map((name) => calendar.getFirstPropertyValue(name)),
    ).toEqual(['2.0', '-//Inner Journey//Guide//SV', 'GREGORIAN', null]);
  });

  it('has lines that no program has to mend', async () => {
    const { file } = await calendarAt(NOW, exporting);
    expect([file.type, linesAmiss(file.content)]).toEqual(['text/calendar;charset=utf-8', []]);
  });
});

describe('a goal in the calendar files of two tools', () => {
  it('is the same event, so that it stands there once', async () => {
    const find = (name: string) => EXPORTING.find(([tool]) => tool === name)?.[1] as Exporting;
    const [plan, quarter] = [await calendarAt(NOW, find('goals')), await calendarAt(NOW, find('quarter'))];
    const deadline = ({ events }: typeof plan) => events.find(({ from }) => from === '2025-06-27')?.uid;
    expect([deadline(plan), deadline(quarter)]).toEqual(Array(2).fill('mal-a1@innerjourney.invalid'));
  });
});
