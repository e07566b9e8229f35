import { describe, expect, it } from 'vitest';
import type { PlanForm } from '../../folder/answers/quarter';
import { emptyDecision, emptyPlan } from '../../folder/answers/quarter.empty';
import { contextOn, type Quarter } from '../../rules';
import { findProblems } from './answers';
import { quarterText } from './text';

const spring: Quarter = { year: 2026, quarter: 1 };
const problems = (plan: Partial<PlanForm>, attempted = false) =>
  findProblems({ ...emptyPlan('2026-Q1'), ...plan }, spring, {
    words: quarterText.sv,
    locale: 'sv',
    context: contextOn('2026-03-02'),
    attempted,
  }).map(({ field, message }) => [field, message.replaceAll('\u00a0', ' ')]);
const messageOf = (plan: Partial<PlanForm>, attempted = false) => problems(plan, attempted)[0]?.[1];

describe('a quarter with nothing written in it', () => {
  it('has nothing to mend, even when it is asked for', () => {
    expect(problems({}, true)).toEqual([]);
  });
});

describe('the day of the 1:1', () => {
  it.each([
    ['2025-12-31', 'Dagen ska ligga i Q1 2026, 1 januari 2026 till 31 mars 2026'],
    ['2026-01-01', undefined],
    ['2026-03-31', undefined],
    ['2026-04-01', 'Dagen ska ligga i Q1 2026, 1 januari 2026 till 31 mars 2026'],
    ['2026-02-29', '2026 har inget 29 februari'],
  ])('%s: %s', (date, message) => {
    expect(messageOf({ date })).toBe(message);
  });

  it('that is a phrase waits for its yes, and is told of only when asked', () => {
    const date = 'slutet av mars 2026';
    expect([messageOf({ date }), messageOf({ date }, true)]).toEqual([
      undefined,
      'Bekräfta att du menar 31 mars 2026',
    ]);
  });
});

describe('the time of the 1:1', () => {
  it.each([
    ['00:00', undefined],
    ['23.30', undefined],
    ['23.31', 'Mötet kan börja senast kl. 23.30'],
    ['25', 'Skriv ett klockslag, till exempel 9.30 eller 14.00'],
  ])('%s: %s', (time, message) => {
    expect(messageOf({ time })).toBe(message);
  });

  it('that the night the clocks go forward passes by is said to be so', () => {
    expect(messageOf({ date: '2026-03-29', time: '2.30' })).toBe(
      '2.30 finns inte på klockan 29 mars 2026: den natten ställs klockan fram. Välj en annan tid',
    );
  });

  it.each(['1.59', '3.00'])('beside that hour, %s, is a time', (time) => {
    expect(messageOf({ date: '2026-03-29', time })).toBeUndefined();
  });
});

describe('the length of the 1:1', () => {
  const message = 'Skriv mötets längd i hela minuter, från 15 till 120';
  it.each([
    ['14', message],
    ['15', undefined],
    ['120', undefined],
    ['121', message],
    ['en timme', message],
  ])('%s: %s', (minutes, expected) => {
    expect(messageOf({ minutes })).toBe(expected);
  });
});

describe('what is written', () => {
  it.each([
    ['place', { place: 'a'.repeat(61) }, 'Texten har 61 tecken. Korta den till högst 60'],
    ['lead', { lead: 'a'.repeat(61) }, 'Texten har 61 tecken. Korta den till högst 60'],
    [
      'a note',
      { notes: { ...emptyPlan('').notes, next: 'a'.repeat(1_001) } },
      'Texten har 1 001 tecken. Korta den till högst 1 000',
    ],
    [
      'a prompt',
      { reflection: { ...emptyPlan('').reflection, strengths: 'a'.repeat(1_001) } },
      'Texten har 1 001 tecken. Korta den till högst 1 000',
    ],
  ])('has a longest length: %s', (_case, plan, expected) => {
    expect(messageOf(plan)).toBe(expected);
  });

  it('may be as long as that', () => {
    expect(
      problems({ place: 'å'.repeat(60), notes: { ...emptyPlan('').notes, since: 'å'.repeat(1_000) } }),
    ).toEqual([]);
  });
});

describe('a decision', () => {
  const row = (answers: object) => ({ decisions: [{ ...emptyDecision('d1'), ...answers }] });

  it('that nothing is written in is none', () => {
    expect(problems(row({}), true)).toEqual([]);
  });

  it('needs words once it is asked for', () => {
    expect([problems(row({ owner: 'jag' })), problems(row({ owner: 'jag' }), true)]).toEqual([
      [],
      [['quarter-decision-d1-text', 'Skriv vad som ska göras']],
    ]);
  });

  it('with a day that says nothing is told at its day', () => {
    expect(problems(row({ text: 'Boka', date: 'snart' }))).toEqual([
      ['quarter-decision-d1-date', '”snart” går inte att räkna på. Skriv en dag, till exempel 28 april 2025'],
    ]);
  });

  it('is named when there is more than one', () => {
    const decisions = [emptyDecision('d1'), { ...emptyDecision('d2'), text: 'a'.repeat(201) }];
    expect(messageOf({ decisions })).toBe('Beslut 2: texten har 201 tecken. Korta den till högst 200');
  });
});
