import { describe, expect, it } from 'vitest';
import { emptyAddition, emptyBudgetForm, emptyCourse } from '../../folder/answers/budget.empty';
import { budgetCsv } from './csvFile';
import { type BudgetInputs, readInputs } from './inputs';

const form = {
  ...emptyBudgetForm(),
  year: '2025',
  courses: [
    {
      ...emptyCourse('b'),
      name: '=SUM(A1)',
      provider: 'Udemy',
      date: '2026-01-01',
      amount: '1 234,50',
      status: 'wished' as const,
    },
    {
      ...emptyCourse('a'),
      name: 'React; del 2',
      date: '2025-12-31',
      amount: '1000',
      includesVat: false,
      status: 'done' as const,
    },
    { ...emptyCourse('c'), name: 'Utan dag' },
  ],
  additions: [{ ...emptyAddition('d'), amount: '500', date: '2025-06-02', by: 'Kim Kanariefågel' }],
};
const inputs = readInputs(form, '2025-11-20') as BudgetInputs;
const linesIn = async (locale: 'sv' | 'en') =>
  (await budgetCsv(inputs, '2025-11-20', locale)).content.replace('\ufeff', '').split('\r\n');

describe('the sheet of a budget', () => {
  it('has one row for each course that counts and each addition, of all years, in order of day', async () => {
    expect(await linesIn('sv')).toEqual([
      'Slag;Datum;Kurs;Leverantör;Läge;Belopp (kr);Beloppet med moms;Momssats (%);Räknat belopp (kr);År',
      'Godkänt tillägg;2025-06-02;;;Godkänd;500,00;;;500,00;2025',
      'Kurs;2025-12-31;"React; del 2";;Genomförd;1000,00;nej;25;1250,00;2025',
      "Kurs;2026-01-01;'=SUM(A1);Udemy;Önskad;1234,50;ja;25;1234,50;2026",
    ]);
  });

  it('is named by what it is and the day', async () => {
    expect((await budgetCsv(inputs, '2025-11-20', 'sv')).name).toBe('utbildningsbudget-2025-11-20.csv');
  });

  it('never says who approved', async () => {
    expect((await linesIn('sv')).join()).not.toContain('Kanariefågel');
  });

  it('has its words in English too', async () => {
    expect((await linesIn('en'))[1]).toBe('Approved addition;2025-06-02;;;Approved;500,00;;;500,00;2025');
  });

  it('begins as Excel wants it', async () => {
    expect((await budgetCsv(inputs, '2025-11-20', 'sv')).content.charCodeAt(0)).toBe(0xfeff);
  });

  it('without rows has its heading alone', async () => {
    const none = readInputs(emptyBudgetForm(), '2025-11-20') as BudgetInputs;
    expect((await budgetCsv(none, '2025-11-20', 'sv')).content.trim().split('\r\n')).toHaveLength(1);
  });
});
