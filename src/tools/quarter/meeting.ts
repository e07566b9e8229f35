import type { DecisionForm, PlanForm } from '../../folder/answers/quarter';
import { readClock } from '../../formats/clockTime';
import { readDate } from '../../formats/datePhrases';
import { parseWhole } from '../../formats/numberInput';
import { type LocalTime, stockholmTime } from '../../formats/stockholm';
import { lengthOf } from '../../formats/textLength';
import { type Context, type PlainDate, planQuarter, type Quarter, type QuarterPlan } from '../../rules';
import { isBlankDecision } from './plans';

/** Limits of the form itself, in characters and minutes; the rules have none for these. */
export const MOST = { name: 60, note: 1_000, decision: 200 };
export const LENGTH = { min: 15, max: 120 };
export const LATEST_START: LocalTime = '23:30';
/** What stands when the form says nothing else. The place is the one that the plan names as an example. */
export const USUAL_START: LocalTime = '09:00';
export const USUAL_PLACE = 'Slack Huddle';

// The clocks go forward at night, and to ask the browser’s time zones takes a slow phone a twentieth of a second.
const CLOCKS_CHANGED: LocalTime = '04:00';

/** A decision that something is written in. */
export interface Decision {
  readonly form: DecisionForm;
  /** Its place in the form, from 1. */
  readonly number: number;
  readonly date: PlainDate | null;
}

/** A quarter's plan as it can be counted on. */
export interface Meeting {
  readonly quarter: Quarter;
  readonly days: QuarterPlan;
  readonly plan: PlanForm;
  readonly oneOnOne: PlainDate;
  /** The reader's own day, not the suggested one. */
  readonly isChosen: boolean;
  /** `null` while what is typed must be mended. */
  readonly time: LocalTime | null;
  readonly minutes: number;
  readonly place: string;
  readonly decisions: readonly Decision[];
}

/** The reader's day for the 1:1, when it is settled and lies in the quarter. */
export function chosenDay(text: string, { from, to }: QuarterPlan, today: PlainDate): PlainDate | null {
  const read = readDate(text, today);
  return read.kind === 'date' && read.date >= from && read.date <= to ? read.date : null;
}

/** When the meeting begins, or why that cannot be. `skipped`: no clock shows that time on that day. */
export function startOn(text: string, day: PlainDate): LocalTime | 'notATime' | 'tooLate' | 'skipped' {
  const read = readClock(text);
  if (read.kind === 'error') return 'notATime';
  const time = read.kind === 'empty' ? USUAL_START : read.time;
  if (time > LATEST_START) return 'tooLate';
  return time < CLOCKS_CHANGED && stockholmTime(day, time).kind === 'skipped' ? 'skipped' : time;
}

/** The length in minutes; `null` when it must be mended, and the rule's own when nothing is typed. */
export function lengthIn(text: string, { rules }: Context): number | null {
  const read = parseWhole(text);
  if (read.kind === 'empty') return rules.quantity('oneOnOne.duration');
  return read.kind === 'value' && read.value >= LENGTH.min && read.value <= LENGTH.max ? read.value : null;
}

const short = (text: string, most: number): string => (lengthOf(text) > most ? '' : text.trim());

/** Reads one quarter of the form. What must be mended is left out. */
export function readMeeting(plan: PlanForm, quarter: Quarter, context: Context): Meeting {
  const days = planQuarter(quarter, context);
  const chosen = chosenDay(plan.date, days, context.today);
  const oneOnOne = chosen ?? days.oneOnOne;
  const start = startOn(plan.time, oneOnOne);
  return {
    quarter,
    days,
    plan,
    oneOnOne,
    isChosen: chosen !== null,
    time: start === 'notATime' || start === 'tooLate' || start === 'skipped' ? null : start,
    minutes: lengthIn(plan.minutes, context) ?? context.rules.quantity('oneOnOne.duration'),
    place: short(plan.place, MOST.name) || USUAL_PLACE,
    decisions: plan.decisions.flatMap((form, index) => {
      const read = readDate(form.date, context.today);
      const date = read.kind === 'date' ? read.date : null;
      return isBlankDecision(form) ? [] : [{ form, number: index + 1, date }];
    }),
  };
}
