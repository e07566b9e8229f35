import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../rules';
import { fileName } from './fileName';

describe('a file name', () => {
  it.each([
    [['Samtalslogg'], 'samtalslogg-2026-11-20.csv'],
    [['Mål', 'Åsa Öberg'], 'mal-asa-oberg-2026-11-20.csv'],
    [['a\u030Angstro\u0308m'], 'angstrom-2026-11-20.csv'],
    [['../../etc/passwd'], 'etc-passwd-2026-11-20.csv'],
    [['', '🙂', 'logg'], 'logg-2026-11-20.csv'],
    [['🙂'], 'inner-journey-2026-11-20.csv'],
    [['CON'], 'con-2026-11-20.csv'],
    [['Straße Ørsted'], 'strasse-orsted-2026-11-20.csv'],
  ])('of %j is %s', (parts, expected) => {
    expect(fileName(parts, '2026-11-20', 'csv')).toBe(expected);
  });

  it('is cut when it grows longer than sixty characters with its day and ending', () => {
    expect(fileName(['x'.repeat(44), 'yyy'], '2026-11-20', 'ics')).toBe(`${'x'.repeat(44)}-2026-11-20.ics`);
    expect(fileName(['x'.repeat(99)], '2026-11-20', 'json').length).toBe(60);
  });

  it('is ASCII whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        expect(fileName(parts, '2026-11-20', 'json')).toMatch(/^[a-z0-9][a-z0-9-]*-2026-11-20\.json$/);
      }),
    );
  });

  it('is refused with a day that does not exist', () => {
    expect(() => fileName(['x'], '2025-02-29' as PlainDate, 'csv')).toThrow(RangeError);
  });
});
