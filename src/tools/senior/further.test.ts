import { describe, expect, it } from 'vitest';
import { toMarkdown, toSlackText } from '../../frame/reportText';
import type { PlainDate } from '../../rules';
import { answer, plain, remaining, report, soFar } from './furtherReport.fixtures';

describe('the worked cases', () => {
  it.each<[string, string, PlainDate, string, string, string[]]>([
    [
      'S-01: both limits are met on the day',
      '2025-04-01',
      '2025-10-01',
      '20',
      'Du kan ansöka om Senior Coach',
      [
        'Ansök när du vill. Tidskravet är uppfyllt sedan 1 oktober 2025. Hur en ansökan går till står inte i programmet, så fråga i #coaching-kanal.',
      ],
    ],
    [
      'S-03: one session is left',
      '2025-04-01',
      '2025-10-01',
      '19',
      'Tiden räcker – 1 samtal kvar',
      ['1 samtal kvar. Tidskravet är uppfyllt, så du kan ansöka så snart du har 20 samtal.'],
    ],
    [
      'S-05: from the last of August to the last of February',
      '2024-08-31',
      '2025-02-27',
      '20',
      'Samtalen räcker – 1 dag kvar',
      ['1 dag kvar av tiden. Tidigaste dagen att ansöka är fredag 28 februari 2025.'],
    ],
    [
      'S-07: in a leap year',
      '2023-08-31',
      '2024-02-28',
      '25',
      'Samtalen räcker – 1 dag kvar',
      ['1 dag kvar av tiden. Tidigaste dagen att ansöka är torsdag 29 februari 2024.'],
    ],
    [
      'S-09: from a leap day',
      '2024-02-29',
      '2024-08-29',
      '20',
      'Du kan ansöka om Senior Coach',
      [
        'Ansök när du vill. Tidskravet är uppfyllt sedan 29 augusti 2024. Hur en ansökan går till står inte i programmet, så fråga i #coaching-kanal.',
      ],
    ],
    [
      'S-11: from the last of December',
      '2025-12-31',
      '2026-06-30',
      '20',
      'Du kan ansöka om Senior Coach',
      [
        'Ansök när du vill. Tidskravet är uppfyllt sedan 30 juni 2026. Hur en ansökan går till står inte i programmet, så fråga i #coaching-kanal.',
      ],
    ],
    [
      'S-13: the day before',
      '2026-05-21',
      '2026-11-20',
      '20',
      'Samtalen räcker – 1 dag kvar',
      ['1 dag kvar av tiden. Tidigaste dagen att ansöka är lördag 21 november 2026.'],
    ],
    [
      'S-15: long after, with few sessions',
      '2024-01-01',
      '2026-11-20',
      '3',
      'Tiden räcker – 17 samtal kvar',
      ['17 samtal kvar. Tidskravet är uppfyllt, så du kan ansöka så snart du har 20 samtal.'],
    ],
    [
      'S-17: fifteen of the logged sessions count',
      '2025-04-01',
      '2025-12-01',
      '15',
      'Tiden räcker – 5 samtal kvar',
      ['5 samtal kvar. Tidskravet är uppfyllt, så du kan ansöka så snart du har 20 samtal.'],
    ],
    [
      'S-19: certified today',
      '2025-04-01',
      '2025-04-01',
      '0',
      'Inte ännu – 6 månader och 20 samtal kvar',
      [
        '6 månader kvar av tiden. Tidigaste dagen att ansöka är onsdag 1 oktober 2025.',
        '20 samtal kvar av 20. Med 0,8 samtal i veckan hinner du till den dagen.',
      ],
    ],
    [
      'S-21: the earliest day itself',
      '2025-01-10',
      '2025-07-10',
      '20',
      'Du kan ansöka om Senior Coach',
      [
        'Ansök när du vill. Tidskravet är uppfyllt sedan 10 juli 2025. Hur en ansökan går till står inte i programmet, så fråga i #coaching-kanal.',
      ],
    ],
  ])('%s', (_case, certified, today, sessions, said, left) => {
    expect([answer(certified, today, sessions), remaining(certified, today, sessions)]).toEqual([said, left]);
  });

  it('S-03: the time is told with its day', () => {
    const [time] = report('2025-04-01', '2025-10-01', '19').steps;
    expect([time?.status, plain(time?.yours ?? ''), plain(time?.limit ?? '')]).toEqual([
      'met',
      '6 månader',
      'minst 6 månader, alltså 1 oktober 2025',
    ]);
  });

  it('S-13: whole months and days are told beside the limit', () => {
    expect(plain(report('2026-05-21', '2026-11-20', '20').steps[0]?.yours ?? '')).toBe(
      '5 månader och 30 dagar',
    );
  });
});

describe('an answer in English', () => {
  it.each<[string, string, PlainDate, string, string]>([
    ['both left', '2025-04-01', '2025-07-31', '12', 'Not yet – 2 months, 1 day and 8 sessions left'],
    ['time left', '2025-04-01', '2025-09-30', '20', 'The sessions are enough – 1 day left'],
    ['sessions left', '2025-04-01', '2025-10-01', '19', 'The time is enough – 1 session left'],
    ['nothing left', '2025-04-01', '2025-10-01', '20', 'You can apply for Senior Coach'],
  ])('%s', (_case, certified, today, sessions, said) => {
    expect(answer(certified, today, sessions, 'en')).toBe(said);
  });

  it('tells the pace with its unit', () => {
    expect(remaining('2025-04-01', '2025-05-14', '0', 'en')[1]).toBe(
      '20 sessions left of 20. 1 session a week will get you there by that day.',
    );
  });
});

describe('while a question is open', () => {
  const DAY = 'Nästa fråga: Vilken dag blev du certifierad coach?';
  const COUNT = 'Nästa fråga: Hur många samtal har du hållit som coach sedan dess?';

  it.each<[string, string, string, string, string[]]>([
    [
      'nothing is told',
      '',
      '',
      'Det beror på – båda svaren saknas än',
      ['Du kan ansöka i dag om du har hållit minst 20 samtal och blev certifierad senast 20 maj 2026.', DAY],
    ],
    [
      'the sessions are enough',
      '',
      '20',
      'Det beror på – ett svar saknas än',
      ['Samtalen räcker. Blev du certifierad senast 20 maj 2026 kan du ansöka i dag.', DAY],
    ],
    [
      'the time is enough',
      '2026-05-20',
      '',
      'Det beror på – ett svar saknas än',
      ['Tidskravet är uppfyllt. Har du hållit minst 20 samtal kan du ansöka i dag.', COUNT],
    ],
    [
      'sessions are left',
      '',
      '19',
      'Inte ännu – 1 samtal kvar',
      ['Det är säkert att samtal är kvar, vilken dag du än blev certifierad.'],
    ],
    [
      'time is left',
      '2026-05-21',
      '',
      'Inte ännu – 1 dag kvar av tiden',
      ['Det är säkert att tid är kvar, hur många samtal du än har hållit.'],
    ],
  ])('and %s, it says what stands and what to answer next', (_case, certified, sessions, said, expected) => {
    expect([answer(certified, '2026-11-20', sessions), soFar(certified, '2026-11-20', sessions)]).toEqual([
      said,
      expected,
    ]);
  });

  it('leads to the field of the next question', () => {
    expect(report('2026-05-20', '2026-11-20', '').soFar?.at(-1)?.field).toBe('senior-sessions');
  });

  it('asks for what is missing', () => {
    expect(remaining('', '2026-11-20', '19').at(-1)).toBe('Svara också på: certifieringsdag.');
  });

  it('has nothing to add when both are answered', () => {
    expect(report('2026-05-20', '2026-11-20', '20').soFar).toBeUndefined();
  });
});

describe('what is copied', () => {
  it.each([
    ['Markdown', toMarkdown],
    ['plain text', toSlackText],
  ])('as %s has the answer, the day and the receipt', (_form, write) => {
    const copied = plain(write(report('2026-05-21', '2026-11-20', '12'), 'sv'));
    expect([
      copied.includes('Inte ännu – 1 dag och 8 samtal kvar'),
      copied.includes('lördag 21 november 2026'),
      /Kvitto: `IJ1\.senior\.20261120\.20250401\.[\w.-]+` \(Kontrollera ett resultat\)\n$/.test(copied),
    ]).toEqual([true, true, true]);
  });
});
