import type { ReactNode } from 'react';
import { emptyAddition, emptyBudgetForm, emptyCourse } from '../../folder/answers/budget.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { BudgetFields } from './BudgetFields';

/** As many courses as most have in a year. */
const COURSES = 3;

/** The year on paper: some courses and an addition. */
export function BudgetPaper({ locale, context }: PaperProps): ReactNode {
  const courses = Array.from({ length: COURSES }, (_, index) => emptyCourse(`paper-${index}`));
  const form = { ...emptyBudgetForm(), courses, additions: [emptyAddition('paper')] };
  return <BudgetFields locale={locale} problems={[]} state={blankState(form)} today={context.today} />;
}
