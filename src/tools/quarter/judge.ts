import type { QuarterForm } from '../../folder/answers/quarter';
import { type Context, type Judgement, judgeQuarterDays, type QuarterAnswers } from '../../rules';
import { readMeeting } from './meeting';
import { isReflected, planOf, shownQuarter } from './plans';

/** What the days of the quarter that is shown rest on. */
export function answersOf(form: QuarterForm, context: Context): QuarterAnswers {
  const quarter = shownQuarter(form, context.today);
  const plan = planOf(form, quarter);
  const { oneOnOne, isChosen } = readMeeting(plan, quarter, context);
  return { quarter, oneOnOne: isChosen ? oneOnOne : null, reflected: isReflected(plan) };
}

/** The days of the quarter that is shown, without words. */
export const judgeQuarter = (form: QuarterForm, context: Context): Judgement =>
  judgeQuarterDays(answersOf(form, context), context);
