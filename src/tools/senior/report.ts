import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { metaLine } from '../../frame/metaLine';
import { type Report, reportStep } from '../../frame/report';
import { resultText } from '../../frame/resultText';
import {
  type Context,
  type PlainDate,
  type SeniorDecision,
  type Step,
  wholeMonthsAndDaysBetween,
} from '../../rules';
import { seniorText } from './text';
import type { SeniorWords } from './words';

/** A phrase in the form that waits for the reader's yes, or what must be mended there. */
export interface Unsettled {
  readonly proposal: { readonly typed: string; readonly date: PlainDate } | null;
  readonly toMend: boolean;
}

const spanParts = ({ months, days }: { months: number; days: number }, locale: Locale): string[] => [
  ...(months > 0 ? [formatQuantity(months, 'month', locale)] : []),
  ...(days > 0 || months === 0 ? [formatQuantity(days, 'day', locale)] : []),
];

/** Whole months and the days beyond them: `1 månad och 3 dagar`; nought is `0 dagar`. */
const spanText = (span: { months: number; days: number }, locale: Locale): string =>
  joinItems(spanParts(span, locale), locale);

const stepsOf = ({ steps }: SeniorDecision): [time: Step, sessions: Step] => steps as [Step, Step];

/** The verdict in one sentence. */
export function answerText(decision: SeniorDecision, locale: Locale): string {
  const { answer } = seniorText[locale];
  const [time, sessions] = stepsOf(decision);
  if (decision.verdict.answer === 'yes') {
    return answer.canApply;
  }
  if (decision.verdict.answer === 'depends') {
    return time.status === sessions.status ? answer.nothing : answer.open;
  }
  const wait = decision.wait === null ? [] : spanParts(decision.wait, locale);
  const toHold = sessions.status === 'notMet' ? [formatQuantity(sessions.remaining, 'session', locale)] : [];
  const left = joinItems([...wait, ...toHold], locale);
  if (time.status === 'open' || sessions.status === 'open') {
    return answer[time.status === 'open' ? 'sessionsLeftSoFar' : 'timeLeftSoFar'](left);
  }
  return answer[wait.length === 0 ? 'sessionsLeft' : toHold.length === 0 ? 'timeLeft' : 'bothLeft'](left);
}

function sessionsLeft(
  decision: SeniorDecision,
  { rules }: Context,
  words: SeniorWords,
  locale: Locale,
): string {
  const [time, sessions] = stepsOf(decision);
  const left = formatQuantity(sessions.remaining, 'session', locale);
  const form = time.status === 'met' ? 'value' : 'number';
  const goal = formatRule('senior.sessions', rules, locale, form);
  if (decision.perWeek !== null) {
    return words.left.paced(left, goal, formatQuantity(decision.perWeek, 'session', locale));
  }
  return words.left[time.status === 'met' ? 'soon' : 'sessions'](left, goal);
}

/** What is left and whose move it is, with the earliest day. */
function remainingOf(
  decision: SeniorDecision,
  { proposal }: Unsettled,
  context: Context,
  words: SeniorWords,
  locale: Locale,
): string[] {
  const { earliest, wait, verdict, steps } = decision;
  const [, sessions] = stepsOf(decision);
  const open = steps.filter(({ status }) => status === 'open').map(({ input }) => input);
  const names = open.map((input) => words.questionNames[input as keyof SeniorWords['questionNames']]);
  const day = earliest === null ? '' : formatDate(earliest, locale, wait === null ? 'long' : 'weekday');
  return [
    ...(wait === null ? [] : [words.left.time(spanText(wait, locale), day)]),
    ...(sessions.status === 'notMet' ? [sessionsLeft(decision, context, words, locale)] : []),
    ...(proposal === null ? [] : [words.left.confirm(proposal.typed, formatDate(proposal.date, locale))]),
    ...(names.length === 0 ? [] : [words.left.stillOpen(joinItems(names, locale))]),
    ...(verdict.answer === 'yes'
      ? [words.left.apply(day, formatRule('support.channel', context.rules, locale))]
      : []),
  ];
}

/** *When can I apply for Senior Coach* in words. */
export function seniorReport(
  decision: SeniorDecision,
  certified: PlainDate | null,
  unsettled: Unsettled,
  context: Context,
  locale: Locale,
): Report {
  const words = seniorText[locale];
  const { earliest, verdict } = decision;
  const [time, sessions] = stepsOf(decision);
  const timeStep = reportStep(time, locale);
  return {
    title: words.title,
    answer: answerText(decision, locale),
    tone: verdict.answer === 'yes' ? 'done' : verdict.answer === 'no' ? 'going' : 'open',
    steps: [
      earliest === null || certified === null
        ? timeStep
        : {
            ...timeStep,
            yours: spanText(wholeMonthsAndDaysBetween(certified, context.today), locale),
            limit: words.timeLimit(timeStep.limit ?? '', formatDate(earliest, locale)),
          },
      reportStep(sessions, locale),
    ],
    remaining: remainingOf(decision, unsettled, context, words, locale),
    notes: [
      ...(unsettled.toMend ? [words.notes.leftOut] : []),
      words.notes.time,
      words.notes.sessions,
      words.notes.apply,
      words.notes.unknown,
    ],
    sections: [],
    meta: `${metaLine(context, locale)} ${resultText[locale].selfCheck}`,
  };
}
