import type { GoalForm, GoalsForm } from '../../../folder/answers/goals';
import { readDate } from '../../../formats/datePhrases';
import { parseDecimal, parseWhole } from '../../../formats/numberInput';
import { lengthOf } from '../../../formats/textLength';
import {
  type Context,
  GOAL_LIMITS,
  type GoalDeadline,
  type GoalError,
  type GoalInput,
  goalErrors,
  type PlainDate,
  type Quarter,
} from '../../../rules';
import { parseFigure } from './figures';

/** Sessions that a goal can aim for; catches a slip of the key. */
export const MOST_SESSIONS = 9_999;

/** A goal as the rules want it, and what its values cannot mean together. */
export interface GoalReading {
  /** With every refused value left out, so that it counts as not answered. */
  readonly input: GoalInput;
  readonly errors: readonly GoalError[];
  /** Which row of the form each milestone that was read stands in, for the errors that name one. */
  readonly milestoneRows: readonly number[];
  /** What each milestone of the input is known by in a calendar. */
  readonly milestoneIds: readonly string[];
}

const within = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  value >= min && value <= max;
const figure = (text: string, unit: GoalForm['unit']): number | null => {
  const read = parseFigure(text, unit);
  return read.kind === 'value' && within(read.value, GOAL_LIMITS.figure) ? read.value : null;
};
const prose = (text: string, { min, max }: { readonly min: number; readonly max: number }): string =>
  within(lengthOf(text), { min, max }) ? text.trim() : '';
/** A day that is settled. A phrase waits for its yes. */
export const settledDay = (text: string, today: PlainDate): PlainDate | null => {
  const read = readDate(text, today);
  return read.kind === 'date' ? read.date : null;
};

function deadlineOf(text: string, today: PlainDate): GoalDeadline | null {
  const read = readDate(text, today);
  if (read.kind === 'date') return { kind: 'date', date: read.date };
  return read.kind === 'proposal' ? { kind: 'proposal', date: read.date, confirmed: false } : null;
}

/** Whether the pace in a week can be held against the way left: only for what is counted or timed. */
export const asksCapacity = ({ unit }: Pick<GoalForm, 'unit'>): boolean =>
  unit === 'count' || unit === 'hours';

/** Reads one goal of the form. What the form does not show keeps what was typed and is not read. */
export function readGoal(
  goal: GoalForm,
  role: GoalsForm['role'],
  quarter: Quarter,
  context: Context,
): GoalReading {
  const { today } = context;
  const measuredInFigures = goal.unit !== 'yesNo';
  const capacity = parseDecimal(goal.capacityPerWeek);
  const sessions = parseWhole(goal.sessionsTarget);
  const rows = goal.milestones.slice(0, GOAL_LIMITS.milestones.max).flatMap(({ id, text, date }, row) => {
    const day = settledDay(date, today);
    return day === null
      ? []
      : [{ row, id: id ?? String(row + 1), milestone: { text: text.trim(), date: day } }];
  });
  const raw: GoalInput = {
    role: role === '' ? null : role,
    quarter,
    what: goal.what,
    baseline: measuredInFigures ? figure(goal.baseline, goal.unit) : null,
    target: measuredInFigures ? figure(goal.target, goal.unit) : null,
    unit: goal.unit === '' || (goal.unit === 'other' && goal.otherUnit.trim() === '') ? null : goal.unit,
    percentIsIncrease: goal.unit === 'percent' && goal.percentIsIncrease,
    measuredBy: prose(goal.measuredBy, GOAL_LIMITS.measuredBy),
    resources: [...goal.resources, goal.otherResource.trim()].filter((text) => text !== ''),
    influence: goal.influence === '' ? null : goal.influence,
    capacityPerWeek:
      asksCapacity(goal) && capacity.kind === 'value' && within(capacity.value, GOAL_LIMITS.capacityPerWeek)
        ? capacity.value
        : null,
    roleLink: prose(goal.roleLink, GOAL_LIMITS.link),
    companyLink: prose(goal.companyLink, GOAL_LIMITS.link),
    deadline: deadlineOf(goal.deadline, today),
    milestones: rows.map(({ milestone }) => milestone),
    agreedOn: goal.agreed === 'yes' ? settledDay(goal.agreedOn, today) : null,
    senior: goal.isSeniorGoal
      ? {
          certified: settledDay(goal.certifiedOn, today),
          sessionsTarget:
            sessions.kind === 'value' && sessions.value <= MOST_SESSIONS ? sessions.value : null,
        }
      : null,
    status: goal.status,
  };
  const errors = goalErrors(raw, context);
  const late = new Set(
    errors.flatMap((error) => (error.code === 'milestoneAfterDeadline' ? [error.index] : [])),
  );
  return {
    input: mended(raw, errors, late),
    errors,
    milestoneRows: rows.map(({ row }) => row),
    milestoneIds: rows.filter((_, index) => !late.has(index)).map(({ id }) => id),
  };
}

function mended(goal: GoalInput, errors: readonly GoalError[], late: ReadonlySet<number>): GoalInput {
  const refused = (input: GoalError['input']) => errors.some((error) => error.input === input);
  return {
    ...goal,
    baseline: refused('baseline') ? null : goal.baseline,
    target: refused('target') ? null : goal.target,
    deadline: refused('deadline') ? null : goal.deadline,
    milestones: goal.milestones.filter((_, index) => !late.has(index)),
  };
}
