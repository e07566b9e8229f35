import type { PlanForm } from '../../folder/answers/quarter';
import { formatClock } from '../../formats/clockTime';
import { readDate } from '../../formats/datePhrases';
import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { dateMessage, dateText } from '../../frame/dateText';
import { named as withName } from '../../frame/namedProblem';
import { type Context, type PlainDate, planQuarter, type Quarter } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { decisionField, FIELD, noteField, reflectionField } from './fields';
import { chosenDay, LATEST_START, LENGTH, lengthIn, MOST, startOn } from './meeting';
import { isBlankDecision } from './plans';
import { quarterName } from './quarters';
import type { QuarterWords } from './words';

export interface Asking {
  readonly words: QuarterWords;
  readonly locale: Locale;
  readonly context: Context;
  /** Whether the reader has asked for the answer; only then is something left to say a problem. */
  readonly attempted: boolean;
}

type Found = readonly [field: string, message: string | null];

/** What is wrong with a day as typed; a phrase waits for its yes and is told of only when asked. */
function dayMessage(text: string, { words, locale, context, attempted }: Asking): string | null {
  const read = readDate(text, context.today);
  switch (read.kind) {
    case 'error':
      return dateMessage(read, locale);
    case 'ask':
      return dateText[locale].vague(text.trim());
    case 'proposal':
      return attempted ? words.confirm(formatDate(read.date, locale)) : null;
    default:
      return null;
  }
}

function meetingDay(plan: PlanForm, quarter: Quarter, asking: Asking): string | null {
  const { words, locale, context } = asking;
  const read = readDate(plan.date, context.today);
  const days = planQuarter(quarter, context);
  if (read.kind !== 'date' || chosenDay(plan.date, days, context.today) !== null) {
    return dayMessage(plan.date, asking);
  }
  const say = (day: PlainDate) => formatDate(day, locale);
  return words.outsideQuarter(quarterName(quarter), say(days.from), say(days.to));
}

function startMessage(plan: PlanForm, quarter: Quarter, { words, locale, context }: Asking): string | null {
  const days = planQuarter(quarter, context);
  const day = chosenDay(plan.date, days, context.today) ?? days.oneOnOne;
  switch (startOn(plan.time, day)) {
    case 'notATime':
      return words.notATime;
    case 'tooLate':
      return words.tooLate(formatClock(LATEST_START, locale));
    case 'skipped':
      return words.skipped(plan.time.trim(), formatDate(day, locale));
    default:
      return null;
  }
}

const lengthMessage = (text: string, most: number, { words, locale }: Asking): string | null =>
  lengthOf(text) > most
    ? words.tooLong(formatNumber(lengthOf(text), locale), formatNumber(most, locale))
    : null;

function decisionMessages(plan: PlanForm, asking: Asking): Found[] {
  const { words, locale, attempted } = asking;
  return plan.decisions.flatMap((decision, index): Found[] => {
    const { id, text, owner, date } = decision;
    const named = (message: string | null) =>
      message === null || plan.decisions.length === 1
        ? message
        : withName(words.decision(index + 1), message, locale);
    return isBlankDecision(decision)
      ? []
      : [
          [
            decisionField(id, 'text'),
            named(
              attempted && text.trim() === ''
                ? words.missingText
                : lengthMessage(text, MOST.decision, asking),
            ),
          ],
          [decisionField(id, 'owner'), named(lengthMessage(owner, MOST.name, asking))],
          [decisionField(id, 'date'), named(dayMessage(date, asking))],
        ];
  });
}

/** What must be mended in the quarter that is shown, in the order of the form. Nothing unanswered is a problem. */
export function findProblems(plan: PlanForm, quarter: Quarter, asking: Asking): Problem[] {
  const { words, context } = asking;
  const notes = (['since', 'progress', 'obstacles', 'feedback', 'next'] as const).map(
    (part): Found => [noteField(part), lengthMessage(plan.notes[part], MOST.note, asking)],
  );
  const reflection = (['strengths', 'challenges', 'nextSteps'] as const).map(
    (aim): Found => [reflectionField(aim), lengthMessage(plan.reflection[aim], MOST.note, asking)],
  );
  const found: readonly Found[] = [
    [FIELD.date, meetingDay(plan, quarter, asking)],
    [FIELD.time, startMessage(plan, quarter, asking)],
    [
      FIELD.minutes,
      lengthIn(plan.minutes, context) === null ? words.wrongLength(LENGTH.min, LENGTH.max) : null,
    ],
    [FIELD.place, lengthMessage(plan.place, MOST.name, asking)],
    [FIELD.lead, lengthMessage(plan.lead, MOST.name, asking)],
    ...notes,
    ...decisionMessages(plan, asking),
    ...reflection,
  ];
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}
