// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { named, namedProblem } from './namedProblem';

describe('a message after the name of its field', () => {
  it.each([
    ['begins small', 'Målvärde', 'Skriv 0 eller mer', 'Målvärde: skriv 0 eller mer'],
    ['has no question mark before the colon', 'Var är du nu?', 'Skriv 0', 'Var är du nu: skriv 0'],
    ['has no open sentence before the colon', 'Klart när …', 'Skriv mer', 'Klart när: skriv mer'],
    [
      'begins with a Swedish month in small letters',
      'Övning 1',
      'April 2026 har 30 dagar',
      'Övning 1: april 2026 har 30 dagar',
    ],
    [
      'may begin with a figure',
      'Övning 1',
      '2025 har inget 29 februari',
      'Övning 1: 2025 har inget 29 februari',
    ],
  ])('%s', (_what, name, message, expected) => {
    expect(named(name, message, 'sv')).toBe(expected);
  });

  it('keeps the capital of an English month', () => {
    expect(named('Exercise 1', 'April 2026 has 30 days', 'en')).toBe('Exercise 1: April 2026 has 30 days');
  });

  it('is for the summary; at the field the message stands alone', () => {
    expect(namedProblem('goal-current', 'Where are you now?', 'Write 0 or more', 'en')).toEqual({
      field: 'goal-current',
      message: 'Write 0 or more',
      summary: 'Where are you now: write 0 or more',
    });
  });
});
