import type { Locale } from '../../formats/units';
import { problemsEn } from './plan/text.en';
import { problemsSv } from './plan/text.sv';
import { formEn } from './text.en';
import { formSv } from './text.sv';

/** The words of the form, in one language. What is said of goals and plans comes later, in laterText. */
export interface GoalsWords {
  readonly form: typeof formSv;
  readonly problems: typeof problemsSv;
}

export const goalsText: Readonly<Record<Locale, GoalsWords>> = {
  sv: { form: formSv, problems: problemsSv },
  en: { form: formEn, problems: problemsEn },
};
