import type { AdditionForm, BudgetForm, CourseForm } from './budget';

/** @param id unique among the reader's courses. What a consumer pays includes VAT, so a price does at first. */
export const emptyCourse = (id: string): CourseForm => ({
  id,
  name: '',
  provider: '',
  date: '',
  amount: '',
  includesVat: true,
  vatRate: '25',
  status: '',
});

/** @param id unique among the reader's additions */
export const emptyAddition = (id: string): AdditionForm => ({ id, amount: '', date: '', by: '' });

/** The form before anything is filled in: one course to begin with, and VAT counted. */
export const emptyBudgetForm = (): BudgetForm => ({
  year: '',
  countedWithVat: true,
  courses: [emptyCourse('first')],
  additions: [],
});
