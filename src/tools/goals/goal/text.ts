import type { Locale } from '../../../formats/units';
import { problemsEn } from '../plan/text.en';
import { problemsSv } from '../plan/text.sv';
import { formEn } from '../text.en';
import { formSv } from '../text.sv';
import { goalEn, goalProblemsEn } from './text.en';
import { goalProblemsSv, goalSv } from './text.sv';

/** The words of the form with those of a goal's own fields: for the parts that are fetched once there is a goal. */
export interface GoalWords {
  readonly form: typeof formSv & typeof goalSv;
  readonly problems: typeof problemsSv & typeof goalProblemsSv;
}

export const goalText: Readonly<Record<Locale, GoalWords>> = {
  sv: { form: { ...formSv, ...goalSv }, problems: { ...problemsSv, ...goalProblemsSv } },
  en: { form: { ...formEn, ...goalEn }, problems: { ...problemsEn, ...goalProblemsEn } },
};
