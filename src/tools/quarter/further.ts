import { addMinutes, formatClock } from '../../formats/clockTime';
import { readDate } from '../../formats/datePhrases';
import { formatQuantity } from '../../formats/rule';
import { editionSections, keptDay } from '../../frame/editionSections';
import { withReceipt } from '../../frame/receipt';
import type { Report } from '../../frame/report';
import type { Kept } from '../../frame/useKept';
import { addQuarters, agendaOf } from '../../rules';
import { furtherText } from './furtherText';
import type { QuarterGoal } from './goalsOfQuarter';
import { answersOf, judgeQuarter } from './judge';
import type { Decision } from './meeting';
import { otherReadings } from './otherReadings';
import { isReflected, planOf } from './plans';
import { protocolText } from './protocolText';
import { quarterName, readQuarter } from './quarters';
import { quarterReceipt } from './receipt';
import type { Asked } from './report';
import { sayDate } from './say';
import type { Aim } from './words';

export { QuarterPicture } from './QuarterPicture';

export const AIMS: readonly Aim[] = ['strengths', 'challenges', 'nextSteps'];

/** The agenda with the time of each part and what was noted about it. */
export function agendaLines({ meeting, locale }: Asked): { readonly line: string; readonly note: string }[] {
  const words = furtherText[locale];
  const { parts } = protocolText[locale];
  const { time, minutes, plan } = meeting;
  return agendaOf(minutes).map((item) => {
    const at = time === null ? '' : formatClock(addMinutes(time, item.from), locale);
    const line = words.agendaLine(
      at === '' ? '' : `${at} `,
      parts[item.part],
      formatQuantity(item.minutes, 'minute', locale),
    );
    return { line, note: plan.notes[item.part].trim() };
  });
}

/** The figures of a goal as they were typed, with the unit after the last one. */
function figuresOf({ goal }: QuarterGoal, { locale }: Asked): string {
  if (goal === null || goal.unit === '' || goal.unit === 'yesNo') {
    return '';
  }
  const words = furtherText[locale];
  const [now, from, to] = [goal.current.trim(), goal.baseline.trim(), goal.target.trim()];
  const figures = words.figures(now, from, to);
  const unit = goal.unit === 'other' ? goal.otherUnit.trim() : words.units[goal.unit];
  const isSaid = unit !== '' && figures.endsWith(unit);
  return figures === '' || unit === '' || isSaid ? figures : `${figures}\u00a0${unit}`;
}

/** A goal with its day, how it stands and its last figures. */
export function goalLine(goal: QuarterGoal, asked: Asked): string {
  const { locale, meeting } = asked;
  const words = furtherText[locale];
  const day =
    goal.deadline !== null
      ? words.due(sayDate(goal.deadline, locale))
      : goal.typedDeadline === ''
        ? words.noDay
        : words.proposed(goal.typedDeadline);
  const carriedFrom = readQuarter(meeting.plan.carriedFrom);
  const state =
    goal.goal !== null
      ? words.statuses[goal.goal.status]
      : carriedFrom === null
        ? ''
        : words.gone(quarterName(carriedFrom));
  return [goal.what, day, state, figuresOf(goal, asked)].filter(Boolean).join(' · ');
}

/** A decision with who, by when and whether it is done. */
export function decisionLine({ form, date }: Decision, { locale, context }: Asked): string {
  const words = furtherText[locale];
  const read = readDate(form.date, context.today);
  const typed = read.kind === 'empty' ? '' : words.by(form.date.trim());
  return words.decisionLine(
    form.text.trim() === '' ? words.unnamed : form.text.trim(),
    form.owner.trim(),
    date === null ? typed : words.by(sayDate(date, locale)),
    form.done ? words.done : words.open,
  );
}

/** What is written in a reflection, prompt by prompt. */
export function reflectionLines(plan: Asked['meeting']['plan'], { locale }: Asked): string[] {
  const { aims } = protocolText[locale];
  return AIMS.flatMap((aim) => {
    const text = plan.reflection[aim].trim();
    return text === '' ? [] : [furtherText[locale].aimLine(aims[aim], text)];
  });
}

/** The reflection of the quarter before, which comes first at the 1:1. */
export function reflectionBefore(
  asked: Asked,
): { readonly heading: string; readonly items: string[] } | null {
  const before = addQuarters(asked.meeting.quarter, -1);
  const plan = planOf(asked.form, before);
  return isReflected(plan)
    ? {
        heading: furtherText[asked.locale].reflectionBefore(quarterName(before)),
        items: reflectionLines(plan, asked),
      }
    : null;
}

const section = (heading: string, items: readonly string[]): Report['sections'] =>
  items.length === 0 ? [] : [{ heading, items }];

/** The answer together with the agenda and its notes, goals, decisions, reflections and other editions. */
export function furtherReport(report: Report, asked: Asked, kept?: Kept): Report {
  const { form, meeting, goals, context, locale } = asked;
  const words = furtherText[locale];
  const name = quarterName(meeting.quarter);
  const before = reflectionBefore(asked);
  const agenda = agendaLines(asked).map(({ line, note }) =>
    note === '' ? line : words.withNote(line, note),
  );
  return withReceipt(
    {
      ...report,
      sections: [
        ...report.sections,
        ...(before === null ? [] : section(before.heading, before.items)),
        ...section(words.agendaHeading(formatQuantity(meeting.minutes, 'minute', locale)), agenda),
        ...section(
          words.goalsHeading(name),
          goals.map((goal) => goalLine(goal, asked)),
        ),
        ...section(
          words.decisionsHeading,
          meeting.decisions.map((decision) => decisionLine(decision, asked)),
        ),
        ...section(words.reflectionHeading(name), reflectionLines(meeting.plan, asked)),
        ...otherReadings(answersOf(form, context), context, locale),
        ...editionSections({
          judge: (other) => judgeQuarter(form, other),
          context,
          locale,
          keptOn: keptDay(kept),
        }),
      ],
    },
    quarterReceipt(form, context),
    context,
    locale,
  );
}
