import { describe, expect, it } from 'vitest';
import { addMinutes, formatClock, readClock } from './clockTime';

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['kl. 9.30', '09:30'],
    [' KL 14 ', '14:00'],
    ['00:00', '00:00'],
    ['23.59', '23:59'],
  ])('typed %j is read as %s', (typed, time) => {
    expect(readClock(typed)).toEqual({ kind: 'time', time });
  });

  it.each(['24.00', '9.60', '9.5', '12345', 'nio', '9,30', '-9', '9 30', '9.30.00'])(
    'typed %j is not read',
    (typed) => {
      expect(readClock(typed).kind).toBe('error');
    },
  );

  it('left empty is no time', () => {
    expect(readClock('  ').kind).toBe('empty');
  });

  it('is written as each language writes it', () => {
    expect([formatClock('09:30', 'sv'), formatClock('00:05', 'sv'), formatClock('09:30', 'en')]).toEqual([
      '9.30',
      '0.05',
      '09:30',
    ]);
  });

  it.each([
    ['09:00', 30, '09:30'],
    ['09:45', 20, '10:05'],
    ['23:30', 45, '00:15'],
  ] as const)('%s and %d minutes is %s', (time, minutes, later) => {
    expect(addMinutes(time, minutes)).toBe(later);
  });
});
