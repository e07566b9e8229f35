import { addDays, addMonths, type PlainDate } from '../../calendar';
import { nonWorkingDay } from '../../holidays';
import { addQuarters, type Quarter, quarterEnd, quarterStart } from '../../periods';
import type { Context } from '../../rulebook';
import type { Finding, LetterResult } from './finding';
import { type GoalDeadline, type GoalInput, isAnswered } from './goal';
import { found, letterOf, waiting } from './letter';
import { GOAL_LIMITS } from './limits';

/** T: is there a day? Source: MP-10, with phrases read as Q-32 and long goals as Q-28. An exact day is enough. */
export function judgeTimeBound(goal: GoalInput, { today }: Context): LetterResult {
  const { deadline } = goal;
  if (deadline === null) return letterOf([waiting('T0', 'missing', 'deadline', {})]);
  const { date } = deadline;
  if (date <= today) {
    return letterOf([found('T2', 'missing', 'deadline', { date, earliest: addDays(today, 1) })]);
  }
  return letterOf([
    ...unconfirmed(deadline),
    ...withoutMilestone(goal, date),
    ...tooFar(date, today),
    ...dayOff(date),
  ]);
}

const unconfirmed = (deadline: GoalDeadline): Finding[] =>
  deadline.kind === 'proposal' && !deadline.confirmed
    ? [waiting('T1', 'partly', 'deadline', { date: deadline.date })]
    : [];

// A milestone in the goal's own quarter keeps the quarterly rhythm. The quarters on the way get a tip.
function withoutMilestone({ quarter, milestones }: GoalInput, deadline: PlainDate): Finding[] {
  const said = milestones.filter(({ text }) => isAnswered(text));
  const quarters: Quarter[] = [];
  for (let one = quarter; quarterEnd(one) < deadline; one = addQuarters(one, 1)) {
    const [from, to] = [quarterStart(one), quarterEnd(one)];
    if (!said.some(({ date }) => from <= date && date <= to)) quarters.push(one);
  }
  const [first] = quarters;
  if (first === undefined) return [];
  const ownQuarterHasOne = first.year !== quarter.year || first.quarter !== quarter.quarter;
  const finding = milestones.length === 0 ? waiting : found;
  return [finding('T3', ownQuarterHasOne ? 'tip' : 'partly', 'milestones', { quarters })];
}

function tooFar(date: PlainDate, today: PlainDate): Finding[] {
  const latest = addMonths(today, GOAL_LIMITS.monthsAhead);
  return date > latest ? [found('T4', 'partly', 'deadline', { date, latest })] : [];
}

function dayOff(date: PlainDate): Finding[] {
  const day = nonWorkingDay(date);
  return day === null ? [] : [found('T5', 'info', 'deadline', { date, day })];
}
