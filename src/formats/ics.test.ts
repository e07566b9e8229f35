import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../rules';
import { exportSequence } from './exportSequence';
import { type AllDayEvent, type CalendarEvent, eventUid, type TimedEvent, writeCalendar } from './ics';

const STAMP = new Date('2026-11-20T10:00:00Z');
const allDay: AllDayEvent = {
  kind: 'allDay',
  uid: 'mal-a1@innerjourney.invalid',
  sequence: 0,
  title: 'Mål',
  first: '2024-02-29',
  last: '2024-02-29',
};
const timed: TimedEvent = {
  kind: 'timed',
  uid: 'kvartal-2026-1@innerjourney.invalid',
  sequence: 0,
  title: '1:1',
  date: '2026-01-02',
  time: '09:00',
  minutes: 30,
};

const write = (event: CalendarEvent, stamp = STAMP) => writeCalendar([event], stamp);
const lines = async (event: CalendarEvent) => (await write(event)).split('\r\n');
const readBack = (text: string) => {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  return event ? new ICAL.Event(event) : null;
};

describe('a calendar file', () => {
  it('has the lines every calendar asks for, and no METHOD', async () => {
    const head = (await lines(allDay)).slice(0, 5);
    expect(head).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Inner Journey//Guide//SV',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
    ]);
  });

  it('ends each line with CRLF, the last one too', async () => {
    const text = await write(allDay);
    expect([text.endsWith('END:VCALENDAR\r\n'), /[^\r]\n|\r[^\n]/.test(text)]).toEqual([true, false]);
  });

  it('carries the moment it was made', async () => {
    expect(await lines(allDay)).toContain('DTSTAMP:20261120T100000Z');
  });

  it('says the same thing about the same event the next time, with a higher number and a newer stamp', async () => {
    const again = await write({ ...allDay, sequence: 1 }, new Date('2026-11-21T10:00:00Z'));
    const expected = (await write(allDay))
      .replace('SEQUENCE:0', 'SEQUENCE:1')
      .replace('DTSTAMP:20261120', 'DTSTAMP:20261121');
    expect(again).toBe(expected);
  });

  it('holds several events', async () => {
    const text = await writeCalendar([allDay, timed], STAMP);
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length).toBe(2);
  });

  it('is valid without events', async () => {
    expect(new ICAL.Component(ICAL.parse(await writeCalendar([], STAMP))).name).toBe('vcalendar');
  });
});

describe('an all-day event', () => {
  it('ends on the day after its last day and leaves the time free', async () => {
    expect(await lines(allDay)).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20240229',
        'DTEND;VALUE=DATE:20240301',
        'TRANSP:TRANSPARENT',
      ]),
    );
  });

  it('can be a period', async () => {
    expect(await lines({ ...allDay, first: '2025-03-18', last: '2025-03-31' })).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20250318', 'DTEND;VALUE=DATE:20250401']),
    );
  });

  it.each([
    ['2025-02-29', '2025-03-01'],
    ['2025-03-02', '2025-03-01'],
  ])('is refused from %s to %s', async (first, last) => {
    await expect(write({ ...allDay, first: first as PlainDate, last: last as PlainDate })).rejects.toThrow(
      RangeError,
    );
  });
});

describe('a timed event', () => {
  it('is given in UTC, an hour behind Stockholm in winter', async () => {
    expect(await lines(timed)).toEqual(
      expect.arrayContaining(['DTSTART:20260102T080000Z', 'DTEND:20260102T083000Z', 'TRANSP:OPAQUE']),
    );
  });

  it('is two hours behind in summer', async () => {
    expect(await lines({ ...timed, date: '2026-07-01' })).toContain('DTSTART:20260701T070000Z');
  });

  it('is refused at a time that no clock shows', async () => {
    await expect(write({ ...timed, date: '2026-03-29', time: '02:30' })).rejects.toThrow(
      'No clock in Stockholm shows 02:30 on 2026-03-29',
    );
  });

  it.each([0, -1, 1.5])('is refused when it is %d minutes long', async (minutes) => {
    await expect(write({ ...timed, minutes })).rejects.toThrow(RangeError);
  });
});

describe('text in a calendar file', () => {
  it('escapes what the format keeps for itself', async () => {
    expect(await lines({ ...timed, title: 'a\\b; c, "d"', location: 'Slack, Huddle' })).toEqual(
      expect.arrayContaining(['SUMMARY:a\\\\b\\; c\\, "d"', 'LOCATION:Slack\\, Huddle']),
    );
  });

  it('keeps line breaks and drops control characters', async () => {
    expect(await lines({ ...timed, description: 'rad 1\r\nrad 2\u0000\u0007' })).toContain(
      'DESCRIPTION:rad 1\\nrad 2',
    );
  });

  it('has a title on one line', async () => {
    expect(await lines({ ...timed, title: ' Mål 1\u2028 och\nmer ' })).toContain('SUMMARY:Mål 1 och mer');
  });

  it('cannot add lines of its own', async () => {
    const text = await write({ ...timed, description: 'x\r\nEND:VEVENT\r\nATTACH:http://x.se' });
    expect(text.includes('\r\nATTACH')).toBe(false);
  });

  it('is read back as it was typed', async () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aåÖé🙂\\;,:"\n =1'), minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (title, description) => {
        const event = readBack(await write({ ...timed, title, description }));
        const onOneLine = title.replace(/ *\n[ \n]*/g, ' ').trim();
        expect([event?.summary, event?.description]).toEqual([onOneLine, description]);
      }),
    );
  });
});

describe('an event id', () => {
  it('is the tool and the item', () => {
    expect(eventUid('mal', 'a1')).toBe('mal-a1@innerjourney.invalid');
  });

  it.each(['', 'a b', 'å', 'a\r\nX:1', 'a@b'])('is not made of %j', (item) => {
    expect(() => eventUid('mal', item)).toThrow(RangeError);
  });
});

describe('the version of an export', () => {
  it('is higher a second later', () => {
    expect(exportSequence(new Date('2026-11-20T10:00:01Z')) - exportSequence(STAMP)).toBe(1);
  });

  it('is a whole number', () => {
    expect(exportSequence(new Date('2025-01-01T00:00:01.999Z'))).toBe(1);
  });
});
