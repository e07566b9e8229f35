import { addDays, daysBetween, type PlainDate } from '../calendar';
import { firstWorkingDay, type NonWorkingDay, nonWorkingDay } from '../holidays';
import { type Judgement, judgedSteps } from '../judgement';
import { type Quarter, quarterStart } from '../periods';
import type { Context } from '../rulebook';
import type { Provenance, Step } from '../verdict';
import { planQuarter } from './quarter';

/** The days at the start of a quarter that are passed by before the suggested 1:1, and why each is off. */
export function daysPassedBy(
  quarter: Quarter,
): readonly { readonly date: PlainDate; readonly reason: NonWorkingDay }[] {
  const start = quarterStart(quarter);
  return Array.from({ length: daysBetween(start, firstWorkingDay(quarter)) }, (_, index) => {
    const date = addDays(start, index);
    return { date, reason: nonWorkingDay(date) as NonWorkingDay };
  });
}

/** What a reader says of a quarter, as far as anything rests on it. */
export interface QuarterAnswers {
  readonly quarter: Quarter;
  /** The day of the 1:1; `null` follows the suggestion. */
  readonly oneOnOne: PlainDate | null;
  readonly reflected: boolean;
}

/**
 * The 1:1 held against the start of the quarter, and whether there is a reflection. The window is a reading and the
 * reflection advice, so neither is ever not met: a later day is for the two who meet to judge, and a reflection
 * that is not written waits. Source: MP-23, MP-25, read as.
 * @param from where the reader's answers came from
 */
export function quarterSteps(
  { quarter, oneOnOne, reflected }: QuarterAnswers,
  { rules, today }: Context,
  from: Provenance,
): readonly [oneOnOne: Step, reflection: Step] {
  const plan = planQuarter(quarter, { rules, today });
  const day = daysBetween(plan.from, oneOnOne ?? plan.oneOnOne) + 1;
  const window = rules.quantity('guide.oneOnOneWindow');
  return [
    {
      rule: 'guide.oneOnOneWindow',
      input: 'oneOnOne',
      status: day <= window ? 'met' : 'judged',
      compare: 'recommended',
      value: day,
      limit: window,
      unit: 'day',
      remaining: 0,
      from: oneOnOne === null ? 'assumed' : from,
    },
    {
      rule: 'reflection.perQuarter',
      input: 'reflection',
      status: reflected ? 'met' : 'open',
      compare: 'recommended',
      value: reflected ? 1 : null,
      limit: rules.quantity('reflection.perQuarter'),
      unit: 'reflection',
      remaining: 0,
      from: reflected ? from : null,
    },
  ];
}

/** The days of a quarter without words. Nothing is decided: the plan's own limits are few, and advice. */
export function judgeQuarterDays(answers: QuarterAnswers, context: Context): Judgement {
  const plan = planQuarter(answers.quarter, context);
  return {
    verdict: null,
    outcome: null,
    steps: judgedSteps(quarterSteps(answers, context, 'file')),
    figures: [
      { id: 'quarter.oneOnOne', value: answers.oneOnOne ?? plan.oneOnOne },
      { id: 'quarter.reflection', value: plan.reflection.from },
    ],
  };
}
