import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../rules';
import { readDate } from './datePhrases';
import { formatDate } from './dates';

const TODAY = '2025-04-02';

describe('a written date', () => {
  it.each([
    ['2025-04-28', '2025-04-28'],
    ['2025-4-8', '2025-04-08'],
    ['28 april 2025', '2025-04-28'],
    ['den 28 april 2025', '2025-04-28'],
    ['28 APRIL 2025.', '2025-04-28'],
    ['28 apr. 2025', '2025-04-28'],
    ['28/4 2025', '2025-04-28'],
    ['1/4/2025', '2025-04-01'],
    [' 28\u00a0april\u00a02025 ', '2025-04-28'],
    ['senast 28 april 2025', '2025-04-28'],
    ['senast den 28 april 2025', '2025-04-28'],
    ['senast 2025-04-28', '2025-04-28'],
    ['28 April 2025', '2025-04-28'],
    ['April 28, 2025', '2025-04-28'],
    ['28th May 2025', '2025-05-28'],
    ['by 28 May 2025', '2025-05-28'],
    ['29 februari 2024', '2024-02-29'],
    ['1 okt 2025', '2025-10-01'],
    ['1 Sept 2025', '2025-09-01'],
  ])('%j is %s', (text, date) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'date', date });
  });

  it('is read back from how dates are shown', () => {
    const dates = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as PlainDate);
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom('sv' as const, 'en' as const),
        fc.constantFrom('long' as const, 'short' as const),
        (date, locale, style) => {
          expect(readDate(formatDate(date, locale, style), TODAY)).toEqual({ kind: 'date', date });
        },
      ),
    );
  });
});

describe('a phrase', () => {
  it.each([
    ['Q3 2025', '2025-09-30', 'quarter'],
    ['under Q3 2025', '2025-09-30', 'quarter'],
    ['inom Q2 2025', '2025-06-30', 'quarter'],
    ['kvartal 1 2024', '2024-03-31', 'quarter'],
    ['2025-Q4', '2025-12-31', 'quarter'],
    ['senast maj 2025', '2025-05-31', 'month'],
    ['senast i maj 2025', '2025-05-31', 'month'],
    ['i maj 2025', '2025-05-31', 'month'],
    ['maj 2025', '2025-05-31', 'month'],
    ['mitten av maj 2025', '2025-05-15', 'monthMiddle'],
    ['senast i mitten av maj 2025', '2025-05-15', 'monthMiddle'],
    ['slutet av februari 2024', '2024-02-29', 'monthEnd'],
    ['slutet av februari 2025', '2025-02-28', 'monthEnd'],
    ['senast slutet av maj 2025', '2025-05-31', 'monthEnd'],
    ['i slutet av maj 2025', '2025-05-31', 'monthEnd'],
    ['början av maj 2025', '2025-05-10', 'monthStart'],
    ['v. 14 2025', '2025-04-04', 'week'],
    ['v. 53 2026', '2027-01-01', 'week'],
    ['vecka 1 2025', '2025-01-03', 'week'],
    ['v14 2025', '2025-04-04', 'week'],
    ['inom 6 månader', '2025-10-02', 'within'],
    ['inom sex månader', '2025-10-02', 'within'],
    ['om två veckor', '2025-04-16', 'within'],
    ['inom ett år', '2026-04-02', 'within'],
    ['inom 10 dagar', '2025-04-12', 'within'],
    ['end of May 2025', '2025-05-31', 'monthEnd'],
    ['by the end of May 2025', '2025-05-31', 'monthEnd'],
    ['mid-May 2025', '2025-05-15', 'monthMiddle'],
    ['mid May 2025', '2025-05-15', 'monthMiddle'],
    ['middle of May 2025', '2025-05-15', 'monthMiddle'],
    ['beginning of May 2025', '2025-05-10', 'monthStart'],
    ['by May 2025', '2025-05-31', 'month'],
    ['within 6 months', '2025-10-02', 'within'],
    ['in two weeks', '2025-04-16', 'within'],
    ['week 53 2026', '2027-01-01', 'week'],
    ['2026-W53', '2027-01-01', 'week'],
  ])('%j proposes %s (%s)', (text, date, phrase) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'proposal', date, phrase });
  });

  it('counts months from today and stops at the last day of a shorter month', () => {
    expect(readDate('inom 6 månader', '2025-08-31')).toEqual({
      kind: 'proposal',
      date: '2026-02-28',
      phrase: 'within',
    });
  });
});

describe('a vague answer', () => {
  it.each([
    'snart',
    'löpande',
    'under året',
    'Kontinuerligt',
    'i år',
    'under 2025',
    '2025',
    'soon',
    'ongoing',
    'during the year',
    'under hösten 2025',
  ])('%j is asked about', (text) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'ask' });
  });
});

describe('a mistake', () => {
  it.each([
    ['2025-02-29', { year: 2025, month: 2, day: 29, daysInMonth: 28 }],
    ['29 februari 2025', { year: 2025, month: 2, day: 29, daysInMonth: 28 }],
    ['31/4 2025', { year: 2025, month: 4, day: 31, daysInMonth: 30 }],
    ['31 februari', { year: null, month: 2, day: 31, daysInMonth: 29 }],
    ['30/2', { year: null, month: 2, day: 30, daysInMonth: 29 }],
    ['31 april', { year: null, month: 4, day: 31, daysInMonth: 30 }],
    ['0 maj', { year: null, month: 5, day: 0, daysInMonth: 31 }],
    ['0 maj 2025', { year: 2025, month: 5, day: 0, daysInMonth: 31 }],
  ])('%j says which month is too short', (text, parts) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'error', code: 'noSuchDay', ...parts });
  });

  it.each(['4/28/2025', '2025-28-04'])('%j says that there is no month 28', (text) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'error', code: 'noSuchMonth', month: 28 });
  });

  it.each([
    ['v. 53 2025', 2025, 53, 52],
    ['v. 54 2026', 2026, 54, 53],
    ['vecka 0 2026', 2026, 0, 53],
  ])('%j says how many weeks the year has', (text, year, week, weeksInYear) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'error', code: 'noSuchWeek', year, week, weeksInYear });
  });

  it('says that there is no fifth quarter', () => {
    expect(readDate('Q5 2025', TODAY)).toEqual({ kind: 'error', code: 'noSuchQuarter', quarter: 5 });
  });

  it.each([
    '28 april',
    '29 februari',
    '30 april',
    '28/4',
    'Q3',
    'senast maj',
    'v. 14',
    'slutet av maj',
    'by May',
  ])('in %j is the missing year', (text) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'error', code: 'yearMissing' });
  });

  it.each([
    'abc',
    '25-04-28',
    '28.4',
    '0000-01-01',
    'före maj 2025',
    'inom 0 dagar',
    '28 april 25',
    'maj maj 2025',
  ])('%j is not a date', (text) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'error', code: 'notADate' });
  });
});

describe('any text at all', () => {
  it.each(['', '  ', '\u00a0'])('%j is no answer yet', (text) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'empty' });
  });

  it('is answered without an exception', () => {
    const words = fc.constantFrom(
      ...'v. vecka Q senast i inom om slutet av maj feb 2025 9999 1000 0 5 31 53 99 999 år månader / - , week end of mid'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 6 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeof readDate(text, TODAY).kind).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });
});
