import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../rules';
import { plain, readings, report } from './furtherReport.fixtures';

describe('other readings', () => {
  it.each<[string, string, PlainDate, string, string[]]>([
    [
      'of someone who can apply',
      '2025-04-01',
      '2025-10-01',
      '20',
      [
        'Räknas bara månader då du har haft samtal beror svaret på om du har gjort uppehåll (Q-11).',
        'Räknas bara betalda samtal via plattformen beror svaret på hur många av dina 20 samtal som var det (Q-12).',
        'Följer titeln av sig själv när gränserna är nådda behövs ingen ansökan (Q-13).',
      ],
    ],
    [
      'with time and sessions left',
      '2025-04-01',
      '2025-09-30',
      '9',
      [
        'Är tiden ungefärlig, som i utvecklingsplanen (cirka 6 månader), kan du kanske ansöka lite före 1 oktober 2025. Vilken dag går inte att räkna ut (Q-10).',
        'Räknas alla samtal är högst 1 samtal kvar, eftersom du hade minst 10 samtal redan när du ansökte till utbildningen (Q-12).',
      ],
    ],
    [
      'with few sessions long after',
      '2024-01-01',
      '2026-11-20',
      '3',
      [
        'Räknas bara månader då du har haft samtal är minst 3 månader kvar, hur samtalen än är fördelade (Q-11).',
        'Räknas alla samtal är högst 7 samtal kvar, eftersom du hade minst 10 samtal redan när du ansökte till utbildningen (Q-12).',
      ],
    ],
    [
      'with sessions that would be enough',
      '2025-04-01',
      '2025-10-01',
      '10',
      [
        'Räknas bara månader då du har haft samtal beror svaret på om du har gjort uppehåll (Q-11).',
        'Räknas alla samtal räcker de redan, eftersom du hade minst 10 samtal när du ansökte till utbildningen (Q-12).',
      ],
    ],
    ['of nothing told', '', '2026-11-20', '', []],
  ])('%s', (_case, certified, today, sessions, expected) => {
    expect(readings(certified, today, sessions)).toEqual(expected);
  });

  it('are told in English', () => {
    expect(readings('2025-04-01', '2025-10-01', '10', 'en')).toEqual([
      'If only months in which you held sessions count, the answer depends on whether you have had a break (Q-11).',
      'If every session counts, they are enough already, since you had at least 10 sessions when you applied to the training (Q-12).',
    ]);
  });
});

describe('the notes', () => {
  it('explain a day that the month is too short for', () => {
    expect(plain(report('2024-08-31', '2025-02-27', '20').notes[0] ?? '')).toBe(
      'Månaden som tiden slutar i har ingen dag 31. Då räknas 6 månader till månadens sista dag, 28 februari 2025.',
    );
  });

  it('have nothing to explain when the day is the same', () => {
    expect(report('2025-04-01', '2025-09-30', '20').notes.filter((note) => /ingen dag/.test(note))).toEqual(
      [],
    );
  });

  it('name every reading that the answer rests on', () => {
    const named = report('2025-04-01', '2025-09-30', '20')
      .notes.join(' ')
      .match(/Q-\d\d/g);
    expect(named).toEqual(['Q-10', 'Q-11', 'Q-12', 'Q-13']);
  });
});
