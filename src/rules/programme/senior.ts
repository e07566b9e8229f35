import { addMonths, daysBetween, type PlainDate, wholeMonthsAndDaysBetween } from '../calendar';
import type { Context } from '../rulebook';
import { type Answers, countStep, type Decision, type Remaining, type Step, verdictOf } from '../verdict';

export interface SeniorShape {
  /** Day of certification, today at the latest. */
  certified: PlainDate;
  /** Sessions held as coach since then, whole, 0 or more. */
  sessions: number;
}
export type SeniorAnswers = Answers<SeniorShape>;

export interface SeniorDecision extends Decision {
  readonly earliest: PlainDate | null;
  /** Until the earliest day: whole months and the days beyond them, and all days. `null` when it has come. */
  readonly wait: { readonly months: number; readonly days: number; readonly totalDays: number } | null;
  /** Sessions a week to have them all on the earliest day, rounded up to a tenth; `null` when not asked for. */
  readonly perWeek: number | null;
}

/**
 * When one can apply for Senior Coach. Source: CP-41, read as: calendar months since the
 * certification, and sessions held as coach since then. The answer is that one can apply, never that one is.
 * @throws RangeError when the certification lies in the future or the count is not whole
 */
export function decideSenior(answers: SeniorAnswers, { today, rules }: Context): SeniorDecision {
  const certified = answers.certified?.value ?? null;
  if (certified !== null && certified > today) {
    throw new RangeError(`The certification day ${certified} is after ${today}`);
  }
  const months = rules.quantity('senior.months');
  const earliest = certified === null ? null : addMonths(certified, months);
  const waiting = earliest !== null && today < earliest;
  const passed = certified === null ? null : wholeMonthsAndDaysBetween(certified, today).months;
  const time: Step = {
    rule: 'senior.months',
    input: 'certified',
    status: earliest === null ? 'open' : waiting ? 'notMet' : 'met',
    compare: 'atLeast',
    value: passed,
    limit: months,
    unit: 'month',
    remaining: 0,
    from: answers.certified?.from ?? null,
  };
  const sessions = countStep(
    'senior.sessions',
    'sessions',
    answers.sessions,
    rules.quantity('senior.sessions'),
    'session',
  );
  const totalDays = waiting ? daysBetween(today, earliest) : 0;
  return {
    verdict: verdictOf([time, sessions]),
    steps: [time, sessions],
    remaining: [
      ...(waiting
        ? [{ rule: 'senior.months', who: 'time', amount: totalDays, unit: 'day', earliest } as const]
        : []),
      ...(sessions.status === 'notMet' ? [sessionsLeft(sessions)] : []),
    ],
    earliest,
    wait: waiting ? { ...wholeMonthsAndDaysBetween(today, earliest), totalDays } : null,
    // Tenths are rounded up on integers: a pace that is rounded down would miss the day.
    perWeek:
      waiting && sessions.status === 'notMet' ? Math.ceil((sessions.remaining * 70) / totalDays) / 10 : null,
  };
}

const sessionsLeft = (step: Step): Remaining => ({
  rule: step.rule,
  who: 'you',
  amount: step.remaining,
  unit: 'session',
  earliest: null,
});

export interface LoggedSession {
  readonly date: PlainDate;
  readonly role: 'coach' | 'client' | 'trial';
  readonly status: 'done' | 'cancelled';
}

/** How many logged sessions count towards Senior Coach: done, as coach, on the certification day or later. */
export const countTowardsSenior = (log: readonly LoggedSession[], certified: PlainDate): number =>
  log.filter(({ date, role, status }) => role === 'coach' && status === 'done' && date >= certified).length;
