import type { QuarterForm } from '../../folder/answers/quarter';
import { joinItems } from '../../formats/list';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { metaLine } from '../../frame/metaLine';
import { type Report, reportStep } from '../../frame/report';
import {
  addQuarters,
  type Context,
  daysInQuarter,
  daysPassedBy,
  nonWorkingDay,
  type Provenance,
  quarterOf,
  quarterSteps,
} from '../../rules';
import { type Open, openIn } from './carryOver';
import { FIELD } from './fields';
import type { QuarterGoal } from './goalsOfQuarter';
import { aheadOf } from './happenings';
import type { Meeting } from './meeting';
import { isReflected } from './plans';
import { quarterKey, quarterName, readQuarter } from './quarters';
import { sayDate, sayDay, sayLine, sayNext } from './say';
import { quarterText } from './text';

/** What the answer is made of. */
export interface Asked {
  readonly form: QuarterForm;
  readonly meeting: Meeting;
  readonly goals: readonly QuarterGoal[];
  readonly context: Context;
  readonly locale: Locale;
  /** Where the reader's plan came from. */
  readonly from: Provenance;
  readonly toMend: boolean;
}

/** `2 beslut och 1 mål`; empty when nothing is open. */
export function sayOpen({ decisions, goals }: Open, locale: Locale): string {
  const words = quarterText[locale];
  return joinItems(
    [
      ...(decisions.length > 0 ? [words.decisions(decisions.length)] : []),
      ...(goals.length > 0 ? [formatQuantity(goals.length, 'goal', locale)] : []),
    ],
    locale,
  );
}

function answerOf(asked: Asked): Pick<Report, 'answer' | 'tone'> {
  const { form, meeting, goals, context, locale } = asked;
  const words = quarterText[locale].answer;
  const [next] = aheadOf(meeting, goals, form, context).coming;
  if (next === undefined) {
    const name = quarterName(meeting.quarter);
    const open = sayOpen(openIn(meeting.plan, goals), locale);
    return open === ''
      ? { answer: words.over(name), tone: 'done' }
      : { answer: words.overWith(name, open), tone: 'going' };
  }
  const what = sayNext(next, meeting, context.today, locale);
  const isNow = next.kind === 'reflection' && next.from <= context.today;
  const how = isNow ? words.now : next.from === context.today ? words.today : words.next;
  return { answer: how(what), tone: 'going' };
}

/** What is to come, what waits since a day that is passed, and what can be taken along; and where it is written. */
function remainingOf({
  form,
  meeting,
  goals,
  context,
  locale,
}: Asked): Pick<Report, 'remaining'> & Required<Pick<Report, 'fields'>> {
  const words = quarterText[locale].line;
  const { coming, late } = aheadOf(meeting, goals, form, context);
  const { quarter, oneOnOne, isChosen, plan, days } = meeting;
  const isCurrent = quarterKey(quarter) === quarterKey(quarterOf(context.today));
  const isOver = days.to < context.today;
  const open = sayOpen(openIn(plan, goals), locale);
  const passedBy =
    isCurrent && !isChosen && oneOnOne < context.today ? [words.passedBy(sayDay(oneOnOne, locale))] : [];
  return {
    remaining: [
      ...passedBy,
      ...coming.map((happening) => sayLine(happening, meeting, locale)),
      ...late.map(({ to, text }) => words.late(sayDate(to, locale), text)),
      ...(isOver && open !== '' ? [words.open(open, quarterName(addQuarters(quarter, 1)))] : []),
    ],
    fields: Object.fromEntries(passedBy.map((line) => [line, FIELD.date])),
  };
}

function notesOf({ form, meeting, context, locale, toMend }: Asked): string[] {
  const { notes } = quarterText[locale];
  const { rules } = context;
  const { quarter, oneOnOne, isChosen, plan, days } = meeting;
  const passed = daysPassedBy(quarter).map(({ date, reason }) =>
    notes.dayIs(sayDate(date, locale), reason.name[locale]),
  );
  const off = isChosen ? nonWorkingDay(oneOnOne) : null;
  return [
    ...(toMend ? [notes.leftOut] : []),
    ...(readQuarter(form.quarter) === null ? [notes.assumed(quarterName(quarter))] : []),
    ...(isChosen || passed.length === 0
      ? []
      : [notes.passed(joinItems(passed, locale), sayDay(days.oneOnOne, locale))]),
    ...(off === null ? [] : [notes.dayOff(sayDate(oneOnOne, locale), off.name[locale])]),
    notes.start(formatRule('guide.oneOnOneWindow', rules, locale, 'value')),
    notes.loop(formatRule('guide.reflectionWindow', rules, locale, 'value')),
    notes.advice(formatRule('reflection.perQuarter', rules, locale, 'phrase')),
    notes.agenda(formatRule('oneOnOne.duration', rules, locale)),
    ...(plan.lead.trim() !== '' && !plan.namesLead ? [notes.lead] : []),
  ];
}

/** *What happens next this quarter, and when* in words. */
export function quarterReport(asked: Asked): Report {
  const { meeting, context, locale, from } = asked;
  const words = quarterText[locale];
  const { quarter, plan, oneOnOne, isChosen } = meeting;
  const reflected = isReflected(plan);
  const [day, reflection] = quarterSteps(
    { quarter, oneOnOne: isChosen ? oneOnOne : null, reflected },
    context,
    from,
  );
  return {
    title: `${words.title} ${quarterName(quarter)}`,
    ...answerOf(asked),
    steps: [
      // Neither is a requirement, so no limit is called one.
      reportStep(day, locale, {
        yours: words.dayYours(day.value ?? 0, daysInQuarter(quarter)),
        limit: null,
      }),
      reportStep(reflection, locale, { yours: reflected ? words.reflectionYours : null, limit: null }),
    ],
    ...remainingOf(asked),
    notes: notesOf(asked),
    sections: [],
    meta: `${metaLine(context, locale)} ${words.meta}`,
  };
}
