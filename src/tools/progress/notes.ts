import { joinItems } from '../../formats/list';
import { formatDerived, formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type Context, maxDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { notesText } from './notesText';
import type { Outcome } from './outcome';
import { isBegun, unticked } from './rows';
import { progressText } from './text';

/** What to know beside the answer: what is assumed, what is left out and who judges. */
export function notesOf(
  outcome: Outcome,
  context: Context,
  locale: Locale,
  problems: readonly Problem[],
): string[] {
  const words = progressText[locale];
  const notes = notesText[locale];
  const { form, decision, practice, plan, due, days } = outcome;
  const { today, rules } = context;
  const begun = (part: 'exercises' | 'trialSessions') => isBegun(form, part);
  const untouched = [
    ...(begun('trialSessions') && !begun('exercises') ? [words.form.exercises] : []),
    ...(begun('exercises') && !begun('trialSessions') ? [words.form.sessions] : []),
  ];
  const rows = [
    ...unticked(form, 'exercises').map(words.exercise),
    ...unticked(form, 'trialSessions').map(words.session),
  ].map((row) => row.toLowerCase());
  const left = decision.total - decision.done;
  const ahead =
    days.completedOn !== null &&
    days.reportedOn !== null &&
    maxDate(days.completedOn, days.reportedOn) > today;
  return [
    ...untouched.map((part) => notes.untouched(part.toLowerCase())),
    ...(plan !== null && practice.from === 'assumed'
      ? [notes.practice(formatQuantity(practice.value, 'week', locale))]
      : []),
    ...(rows.length === 0 ? [] : [notes.unticked(joinItems(rows, locale))]),
    ...(problems.length === 0 ? [] : [notes.leftOut]),
    ...(due.kind === 'date' && ahead ? [notes.dueAhead] : []),
    ...(days.completedOn !== null && left > 0
      ? [notes.notAllTicked(formatQuantity(left, 'part', locale))]
      : []),
    notes.assessor(formatRule('evaluation.assessor', rules, locale)),
  ];
}

/**
 * How we read the programme where this answer leans on it.
 * @param isDated the answer names a day to hear, which rests on how the clock is read
 */
export function readingsOf(
  { decision, plan, due }: Outcome,
  { rules }: Context,
  locale: Locale,
  isDated: boolean,
): Report['sections'][number] {
  const notes = notesText[locale];
  const items = [
    notes.limit(
      formatDerived('training.partsRequired', rules, locale),
      formatDerived('training.parts', rules, locale),
    ),
    ...(decision.readingMatters ? [notes.pooled] : []),
    notes.apart,
    ...(plan === null
      ? []
      : [
          notes.plan(
            formatRule('training.duration', rules, locale),
            formatDerived('training.stepsTotal', rules, locale),
          ),
        ]),
    ...(!isDated && plan === null && due.kind === 'waiting' && due.missing.length > 1 ? [] : [notes.clock]),
  ];
  return { heading: notes.readings, items, folded: true };
}
