import { expect, test } from 'vitest';
import { contextOn } from '../rules';
import { metaLine } from './metaLine';

test('an answer says by which day’s rules it was counted', () => {
  expect([metaLine(contextOn('2026-11-20'), 'sv'), metaLine(contextOn('2026-11-20'), 'en')]).toEqual([
    'Räknat 20 november 2026 med reglerna som gäller den dagen.',
    'Worked out 20 November 2026 with the rules that hold on that day.',
  ]);
});

test('a preview says whose rules it was counted by', () => {
  expect(metaLine(contextOn('2026-11-20', '2027-01-01'), 'sv')).toBe(
    'Räknat 20 november 2026 med reglerna som gäller 1 januari 2027.',
  );
});

test('a clock that is set before the first edition is told that it was judged by that', () => {
  expect(metaLine(contextOn('2020-01-01'), 'sv')).toBe(
    'Räknat 1 januari 2020 med reglerna som gäller 1 april 2025.',
  );
});
