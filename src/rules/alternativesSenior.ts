import type { OtherReading } from './alternatives';
import type { PlainDate } from './calendar';
import { decideSenior, type SeniorAnswers } from './programme/senior';
import type { Context } from './rulebook';

export type SeniorOtherReading =
  | OtherReading<'Q-10', 'approximate', { readonly earliest: PlainDate }>
  /** The least number of months left; `null` when it depends on breaks that nobody has told of. */
  | OtherReading<'Q-11', 'activeMonths', { readonly left: number | null }>
  /** The most sessions that can be left; 0 when those before the application are enough by themselves. */
  | OtherReading<'Q-12', 'everySession', { readonly left: number }>
  /** It depends on how many of the sessions were paid. */
  | OtherReading<'Q-12', 'paidOnly', { readonly sessions: number }>
  | OtherReading<'Q-13', 'byItself', object>;

/**
 * What *when can I apply for Senior Coach* would be answered under each other reading of, one at a
 * time, where a step stands or may stand differently. The form asks for nothing that only they need, so some of
 * them end in the most or the least there can be. Source: CP-41, CP-12, MP-29.
 * @throws RangeError when the certification lies in the future or the count is not whole
 */
export function seniorOtherReadings(answers: SeniorAnswers, context: Context): SeniorOtherReading[] {
  const { earliest, steps, verdict } = decideSenior(answers, context);
  const [time, sessions] = steps;
  const { rules } = context;
  const held = answers.sessions?.value ?? null;
  // A session is held in one month, so the months with any are never more than the sessions.
  const idle = held === null ? 0 : Math.max(0, rules.quantity('senior.months') - held);
  const others: SeniorOtherReading[] = [];
  if (time?.status === 'notMet' && earliest !== null) {
    others.push({ reading: 'Q-10', alternative: 'approximate', earliest });
  }
  if (time?.status === 'met') {
    others.push({ reading: 'Q-11', alternative: 'activeMonths', left: idle === 0 ? null : idle });
  }
  if (sessions?.status === 'notMet') {
    const left = Math.max(0, sessions.remaining - rules.quantity('prerequisite.sessions'));
    others.push({ reading: 'Q-12', alternative: 'everySession', left });
  }
  if (sessions?.status === 'met' && held !== null) {
    others.push({ reading: 'Q-12', alternative: 'paidOnly', sessions: held });
  }
  if (verdict.answer === 'yes') {
    others.push({ reading: 'Q-13', alternative: 'byItself' });
  }
  return others;
}
