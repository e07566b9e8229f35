import { describe, expect, it } from 'vitest';
import type { EvaluationForm } from '../../folder/answers/evaluation';
import { emptyEvaluation, emptyEvaluationGoal } from '../../folder/answers/evaluation.empty';
import { findProblems } from './answers';
import { evaluationText } from './text';

const asking = { words: evaluationText.sv, locale: 'sv', today: '2026-11-20' } as const;
const problems = (...forms: Partial<EvaluationForm>[]) =>
  findProblems(
    {
      evaluations: forms.map((form, index) => ({ ...emptyEvaluation(index === 0 ? 'first' : 'b'), ...form })),
    },
    asking,
  );
const messages = (form: Partial<EvaluationForm>) => problems(form).map(({ message }) => message);
const withGoal = (goal: { text?: string; before?: string; after?: string }) => ({
  goals: [{ ...emptyEvaluationGoal('g'), ...goal }],
});

describe('an evaluation', () => {
  it('has nothing to mend while it is empty', () => {
    expect(problems({})).toEqual([]);
  });

  it('by the coach is stopped beside the field (E-01)', () => {
    expect(problems({ coach: 'AB', evaluator: ' ab' })).toEqual([
      {
        field: 'evaluation-first-evaluator',
        message:
          'Coachen och den som håller i utvärderingen ser ut att vara samma person. Låt någon annan hålla i den',
      },
    ]);
  });

  it('by the coach is found out when the letters are composed otherwise', () => {
    expect(problems({ coach: '\u00c5', evaluator: 'A\u030a' })).toHaveLength(1);
  });

  it('by the client is nothing to stop', () => {
    expect(problems({ coach: 'AB', evaluator: 'CD', client: 'cd' })).toEqual([]);
  });

  it.each([
    ['coach', 'Skriv initialer eller en kod, inte en adress', 'ab@example.se'],
    ['client', 'Skriv initialer eller en kod, inte ett personnummer', '900101-1234'],
    ['evaluator', 'Texten har 21 tecken. Korta den till högst 20', 'a'.repeat(21)],
  ] as const)('names the %s by initials: %s', (field, message, typed) => {
    expect(problems({ [field]: typed })).toEqual([{ field: `evaluation-first-${field}`, message }]);
  });

  it.each(['1', '100', ' 7 ', ''])('may have %j sessions', (sessions) => {
    expect(problems({ sessions })).toEqual([]);
  });

  it.each(['0', '101', '2,5', 'sex', '-1'])('cannot have %j sessions', (sessions) => {
    expect(messages({ sessions })).toEqual(['Skriv ett heltal från 1 till 100']);
  });

  it.each(['1', '10'])('may begin at %s', (before) => {
    expect(problems(withGoal({ before }))).toEqual([]);
  });

  it.each(['0', '11', '5,5'])('cannot end at %s', (after) => {
    expect(problems(withGoal({ after }))).toEqual([
      { field: 'evaluation-first-goal-g-after', message: 'Skriv ett heltal från 1 till 10' },
    ]);
  });

  it('may end lower than it began', () => {
    expect(problems(withGoal({ before: '7', after: '5' }))).toEqual([]);
  });

  it.each(['0', '10', ''])('may be recommended with %j', (recommend) => {
    expect(problems({ recommend })).toEqual([]);
  });

  it.each(['-1', '11'])('cannot be recommended with %j', (recommend) => {
    expect(messages({ recommend })).toEqual(['Skriv ett heltal från 0 till 10']);
  });

  it('has texts of at most a thousand characters', () => {
    expect([messages({ helped: 'a'.repeat(1000) }), messages({ concept: 'a'.repeat(1001) })]).toEqual([
      [],
      ['Texten har 1001 tecken. Korta den till högst 1000'],
    ]);
  });

  it('has goals of at most two hundred characters', () => {
    expect([
      messages(withGoal({ text: 'a'.repeat(200) })),
      messages(withGoal({ text: 'a'.repeat(201) })),
    ]).toEqual([[], ['Texten har 201 tecken. Korta den till högst 200']]);
  });

  it('says whose it is when there are several', () => {
    expect(problems({}, { sessions: '0' })).toEqual([
      { field: 'evaluation-b-sessions', message: 'Utvärdering 2: skriv ett heltal från 1 till 100' },
    ]);
  });
});

describe('the period', () => {
  it('may begin and end on the same day, today', () => {
    expect(problems({ from: '2026-11-20', to: '2026-11-20' })).toEqual([]);
  });

  it('cannot begin tomorrow', () => {
    expect(messages({ from: '2026-11-21' })).toEqual([
      'Dagen får inte ligga framåt i tiden. 21 november 2026 är efter i dag, 20 november 2026',
    ]);
  });

  it('cannot end before it begins', () => {
    expect(problems({ from: '2026-03-02', to: '2026-03-01' })).toEqual([
      {
        field: 'evaluation-first-to',
        message: 'Det sista samtalet kan inte ligga före det första. 1 mars 2026 är före 2 mars 2026',
      },
    ]);
  });

  it('has days that exist', () => {
    expect(messages({ to: '2025-02-29' })).toEqual(['2025 har inget 29 februari']);
  });

  it('has days to count on', () => {
    expect(messages({ from: 'snart' })).toHaveLength(1);
  });
});
