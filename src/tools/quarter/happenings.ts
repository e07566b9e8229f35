import type { QuarterForm } from '../../folder/answers/quarter';
import type { Context } from '../../rules';
import { addQuarters, maxDate, type PlainDate, type Quarter, quarterOf } from '../../rules';
import type { QuarterGoal } from './goalsOfQuarter';
import { type Meeting, readMeeting } from './meeting';
import { isReflected, planOf } from './plans';
import { quarterKey } from './quarters';

/** Something that is to happen on a day, or between two. */
export interface Happening {
  readonly kind: 'oneOnOne' | 'goal' | 'decision' | 'reflection' | 'nextOneOnOne';
  readonly key: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** What the reader calls it; empty for what has a name of its own. */
  readonly text: string;
}

/** What a quarter still holds. */
export interface Ahead {
  /** To come or going on, the next one first. */
  readonly coming: readonly Happening[];
  /** Days that are passed for what is not done. */
  readonly late: readonly Happening[];
}

const isSame = (one: Quarter, other: Quarter): boolean => quarterKey(one) === quarterKey(other);

function daysOf(meeting: Meeting, goals: readonly QuarterGoal[]): Happening[] {
  const { days, oneOnOne, plan, decisions } = meeting;
  return [
    { kind: 'oneOnOne', key: 'oneOnOne', from: oneOnOne, to: oneOnOne, text: '' },
    ...goals.flatMap(({ id, what, deadline, isDone }): Happening[] =>
      deadline === null || isDone || deadline > days.to
        ? []
        : [{ kind: 'goal', key: `goal-${id}`, from: deadline, to: deadline, text: what }],
    ),
    ...decisions.flatMap(({ form, date }): Happening[] =>
      date === null || form.done || form.text.trim() === ''
        ? []
        : [{ kind: 'decision', key: `decision-${form.id}`, from: date, to: date, text: form.text.trim() }],
    ),
    ...(isReflected(plan)
      ? []
      : [{ kind: 'reflection' as const, key: 'reflection', ...days.reflection, text: '' }]),
  ];
}

/** When the 1:1 of the quarter after is, as its own plan has it. */
function nextOneOnOne(quarter: Quarter, form: QuarterForm, context: Context): Happening {
  const next = addQuarters(quarter, 1);
  const { oneOnOne } = readMeeting(planOf(form, next), next, context);
  return { kind: 'nextOneOnOne', key: 'nextOneOnOne', from: oneOnOne, to: oneOnOne, text: '' };
}

/** What is to come in a quarter, and what is left from days that are passed. A reflection is never late. */
export function aheadOf(
  meeting: Meeting,
  goals: readonly QuarterGoal[],
  form: QuarterForm,
  context: Context,
): Ahead {
  const { today } = context;
  const all = daysOf(meeting, goals);
  const start = ({ from }: Happening) => maxDate(from, today);
  const coming = all
    .filter(({ to }) => to >= today)
    .sort((one, other) => start(one).localeCompare(start(other)));
  return {
    coming: isSame(meeting.quarter, quarterOf(today))
      ? [...coming, nextOneOnOne(meeting.quarter, form, context)]
      : coming,
    late: all.filter(({ kind, to }) => to < today && (kind === 'goal' || kind === 'decision')),
  };
}
