import type { GoalForm, GoalsForm } from '../../folder/answers/goals';
import type { CarriedGoal } from '../../folder/answers/quarter';
import { readDate } from '../../formats/datePhrases';
import { type PlainDate, type Quarter, quarterEnd, quarterOf, quarterStart } from '../../rules';
import { quarterKey } from './quarters';

/** A goal as the quarter sees it. */
export interface QuarterGoal {
  readonly id: string;
  readonly what: string;
  /** A settled day. A phrase that waits for its yes in the goal builder is no day yet. */
  readonly deadline: PlainDate | null;
  /** As typed, for a deadline that is not settled. */
  readonly typedDeadline: string;
  /** What is known of it; `null` when it is not in the goal builder any more. */
  readonly goal: GoalForm | null;
  readonly isDone: boolean;
}

const settled = (text: string, today: PlainDate): PlainDate | null => {
  const read = readDate(text, today);
  return read.kind === 'date' ? read.date : null;
};

function seen(goal: GoalForm, today: PlainDate): QuarterGoal {
  return {
    id: goal.id,
    what: goal.what.trim(),
    deadline: settled(goal.deadline, today),
    typedDeadline: goal.deadline.trim(),
    goal,
    isDone: goal.status === 'done',
  };
}

/**
 * Whether a goal belongs to a quarter. A day in the quarter always does; a goal that is going on belongs to the
 * quarter we are in, and to later ones for as long as its day is not passed. What went on in earlier quarters is
 * not known, so nothing but the day counts there.
 */
function belongs({ deadline, isDone, goal }: QuarterGoal, quarter: Quarter, today: PlainDate): boolean {
  const [from, to] = [quarterStart(quarter), quarterEnd(quarter)];
  if (deadline !== null && deadline >= from && deadline <= to) {
    return true;
  }
  const now = quarterKey(quarterOf(today));
  const waits = goal !== null && /^\d{4}-Q[1-4]$/.test(goal.waitsFor) && goal.waitsFor > quarterKey(quarter);
  if (isDone || waits || quarterKey(quarter) < now) {
    return false;
  }
  return quarterKey(quarter) === now || (deadline !== null && deadline > to);
}

// Those with a day first, in its order; then as they stand in the goal builder.
const byDay = (one: QuarterGoal, other: QuarterGoal): number =>
  (one.deadline ?? '9999').localeCompare(other.deadline ?? '9999');

/**
 * The goals of a quarter, out of the goal builder's.
 * @param carried goals that were taken along from the quarter before: they belong here whatever their day
 */
export function goalsOfQuarter(
  goals: GoalsForm,
  quarter: Quarter,
  today: PlainDate,
  carried: readonly CarriedGoal[] = [],
): readonly QuarterGoal[] {
  const all = goals.goals.filter(({ what }) => what.trim() !== '').map((goal) => seen(goal, today));
  const isCarried = ({ id }: QuarterGoal) => carried.some((one) => one.id === id);
  const gone = carried.filter(({ id }) => all.every((goal) => goal.id !== id));
  return [
    ...all.filter((goal) => isCarried(goal) || belongs(goal, quarter, today)),
    ...gone.map(
      ({ id, what, deadline }): QuarterGoal => ({
        id,
        what: what.trim(),
        deadline: settled(deadline, today),
        typedDeadline: deadline.trim(),
        goal: null,
        isDone: false,
      }),
    ),
  ].sort(byDay);
}
