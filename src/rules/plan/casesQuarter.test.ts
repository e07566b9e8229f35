import { describe, expect, it } from 'vitest';
import { contextOn } from '../rulebook';
import { quarterCases } from './casesQuarter';

const context = contextOn('2025-04-01');
const inAYear = (year: number) =>
  quarterCases(year, context).map(({ from, to, oneOnOneLatest, reflection }) =>
    [from, oneOnOneLatest, reflection.from, reflection.to, to].map((date) => date.slice(5)).join(' '),
  );

describe('the quarters of a year', () => {
  it('have their windows', () => {
    expect(inAYear(2025)).toEqual([
      '01-01 01-14 03-18 03-31 03-31',
      '04-01 04-14 06-17 06-30 06-30',
      '07-01 07-14 09-17 09-30 09-30',
      '10-01 10-14 12-18 12-31 12-31',
    ]);
  });

  it('have the same ones every year, leap years too', () => {
    const years = Array.from({ length: 400 }, (_, more) => inAYear(2000 + more).join());
    expect(new Set(years).size).toBe(1);
  });

  it('have their first working day within the days for the 1:1, any year since the National Day', () => {
    const late = Array.from({ length: 400 }, (_, more) => quarterCases(2005 + more, context))
      .flat()
      .filter(({ from, oneOnOne, oneOnOneLatest }) => oneOnOne < from || oneOnOne > oneOnOneLatest);
    expect(late).toEqual([]);
  });
});
