import { describe, expect, it } from 'vitest';
import type { BudgetForm, CourseForm } from '../../folder/answers/budget';
import { emptyAddition, emptyBudgetForm, emptyCourse } from '../../folder/answers/budget.empty';
import { toMarkdown, toSlackText } from '../../frame/reportText';
import { contextOn } from '../../rules';
import { answerBudget } from './answer';
import { furtherReport } from './further';
import { type BudgetInputs, readInputs } from './inputs';
import { judgeBudget } from './judge';
import { readReceipt, receiptInputs } from './receipt';
import { budgetReport } from './report';

const context = contextOn('2026-11-20');
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '−');
const course = (id: string, answers: Partial<CourseForm>): CourseForm => ({ ...emptyCourse(id), ...answers });
const told = (...courses: CourseForm[]): BudgetForm => ({ ...emptyBudgetForm(), courses });
const read = (form: BudgetForm) => readInputs(form, context.today) as BudgetInputs;
const report = (form: BudgetForm, locale: 'sv' | 'en' = 'sv') => {
  const answer = answerBudget(read(form), context);
  return furtherReport(budgetReport(answer, 'you', context, locale), { answer, context, locale });
};
const section = (form: BudgetForm, heading: string) =>
  report(form)
    .sections.find((one) => one.heading === heading)
    ?.items.map(plain);

const react = course('a', {
  name: 'React',
  provider: 'Udemy',
  date: '2026-03-14',
  amount: '1200',
  status: 'done',
});
const wish = (amount: string) => course('w', { name: 'Coach', date: '2026-05-02', amount, status: 'wished' });

describe('what is told below the answer', () => {
  it('the courses of the year, by day', () => {
    expect(section(told(wish('900'), react), 'Kurserna 2026')).toEqual([
      '14 mars 2026: React hos Udemy, 1 200 kr (genomförd)',
      '2 maj 2026: Coach, 900 kr (önskad)',
    ]);
  });

  it('which of several wishes has room by itself, when all of them together have not', () => {
    const used = course('u', { name: 'A', date: '2026-01-07', amount: '4000', status: 'done' });
    const other = course('o', { name: 'B', date: '2026-06-02', amount: '1400', status: 'wished' });
    expect(section(told(used, wish('1000'), other), 'Kurserna 2026')).toEqual([
      '7 januari 2026: A, 4 000 kr (genomförd)',
      '2 maj 2026: Coach, 1 000 kr (önskad; ryms om bara den godkänns)',
      '2 juni 2026: B, 1 400 kr (önskad; går 400 kr utöver budgeten)',
    ]);
  });

  it('nothing of the room for each wish when there is room for all', () => {
    const other = course('o', { name: 'B', date: '2026-06-02', amount: '1400', status: 'wished' });
    expect(section(told(wish('1000'), other), 'Kurserna 2026')).toEqual([
      '2 maj 2026: Coach, 1 000 kr (önskad)',
      '2 juni 2026: B, 1 400 kr (önskad)',
    ]);
  });

  it('the counting, with its own numbers', () => {
    const form = {
      ...told(react, course('b', { date: '2026-04-01', amount: '4400', status: 'approved' }), wish('900')),
      additions: [{ ...emptyAddition('x'), amount: '1000', date: '2026-01-07', by: 'Kim' }],
    };
    expect(section(form, 'Så räknar vi')).toEqual([
      '5 000,00 kr + 1 000,00 kr i godkänt tillägg = 6 000,00 kr',
      'Godkänt och genomfört: 1 200,00 kr + 4 400,00 kr = 5 600,00 kr',
      '6 000,00 kr − 5 600,00 kr = 400,00 kr kvar',
      'Önskat: 900,00 kr. Det räknas när det är godkänt.',
    ]);
  });

  it('what would follow along from the year before, if that is how the plan is read (U-07)', () => {
    const form = told(
      course('a', { date: '2025-12-31', amount: '1200', status: 'done' }),
      course('b', { date: '2026-01-01', amount: '900', status: 'done' }),
    );
    expect(section(form, 'Om texten läses på ett annat sätt')).toEqual([
      'Följer det som blev över 2025 med, 3 800 kr, har du 7 900 kr kvar (Q-33).',
    ]);
  });

  it('nothing of other readings where they give the same', () => {
    expect(section(told(react), 'Om texten läses på ett annat sätt')).toBeUndefined();
  });

  it('no new year to wait for when the year is over', () => {
    const late = {
      ...told(course('a', { date: '2025-06-01', amount: '6000', status: 'wished' })),
      year: '2025',
    };
    expect(report(late).remaining.join()).not.toContain('börjar en ny budget');
  });
});

describe('what is taken away', () => {
  const form = {
    ...told(react, course('u', { name: 'Utan dag', amount: '5' })),
    additions: [{ ...emptyAddition('x'), amount: '1000', date: '2026-01-07', by: 'Kim Kanariefågel' }],
  };

  it('has the answer, what does not count, the step and the courses as text', () => {
    const text = plain(toSlackText(report(form), 'sv'));
    for (const line of [
      '*Utbildningsbudget 2026*',
      'Du har 4 800 kr kvar av budgeten för 2026',
      'Utan dag räknas inte än: skriv vilken dag det är.',
      '• Utbildningsbudget per medarbetare och år: på plats (ditt svar: 1 200 kr · kravet: högst 6 000 kr, varav 1 000 kr godkänt tillägg)',
      '• 14 mars 2026: React hos Udemy, 1 200 kr (genomförd)',
      'Det här är en självskattning, inte ett beslut.',
    ]) {
      expect(text).toContain(line);
    }
  });

  it('never says who approved', () => {
    expect(toMarkdown(report(form), 'sv') + toSlackText(report(form, 'en'), 'en')).not.toContain('Kim');
  });
});

describe('the receipt of a budget', () => {
  const form = {
    ...told(react, wish('900')),
    additions: [{ ...emptyAddition('x'), amount: '1000', date: '2026-01-07', by: 'Kim' }],
  };

  it('carries the year, the VAT and the sums, and no words', () => {
    expect(receiptInputs(read(form))).toEqual([2026, 'with', 120_000, 90_000, 100_000]);
  });

  it('is enough for the same decision', () => {
    expect(readReceipt(receiptInputs(read(form)))?.judge(context)).toEqual(judgeBudget(form, context));
  });

  it.each([
    ['of too few', [2026, 'with', 0, 0]],
    ['of too many', [2026, 'with', 0, 0, 0, 0]],
    ['with a year before the plan', [2024, 'with', 0, 0, 0]],
    ['with a year after the last', [2101, 'with', 0, 0, 0]],
    ['with a negative sum', [2026, 'with', -1, 0, 0]],
    ['with half an öre', [2026, 'with', 0, 0.5, 0]],
    ['with another VAT', [2026, 'half', 0, 0, 0]],
  ])('is not read from values %s', (_case, inputs) => {
    expect(readReceipt(inputs)).toBeNull();
  });
});

describe('a course on the day that decides', () => {
  it.each([
    ['a phrase that is not confirmed', 'mitten av maj 2026', 0],
    ['the first day of the year', '2026-01-01', 1],
    ['the last day of the year', '31 december 2026', 1],
    ['the day before the year', '2025-12-31', 0],
    ['the day after the year', '2027-01-01', 0],
  ])('%s', (_case, date, expected) => {
    const form = told(course('a', { date, amount: '1', status: 'done' }));
    expect(answerBudget(read(form), context).courses).toHaveLength(expected);
  });
});
