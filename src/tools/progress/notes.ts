import { joinItems } from '../../formats/list';
import { formatDerived, formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { type Context, maxDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import type { Outcome } from './outcome';
import { isBegun, unticked } from './rows';
import type { ProgressWords } from './words';

/** What to know beside the answer: what is assumed, what is left out, who judges, and how we read the programme. */
export function notesOf(
  outcome: Outcome,
  context: Context,
  words: ProgressWords,
  locale: Locale,
  problems: readonly Problem[],
): string[] {
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
    ...untouched.map((part) => words.notes.untouched(part.toLowerCase())),
    ...(plan !== null && practice.from === 'assumed'
      ? [words.notes.practice(formatQuantity(practice.value, 'week', locale))]
      : []),
    ...(rows.length === 0 ? [] : [words.notes.unticked(joinItems(rows, locale))]),
    ...(problems.length === 0 ? [] : [words.notes.leftOut]),
    ...(due.kind === 'date' && ahead ? [words.notes.dueAhead] : []),
    ...(days.completedOn !== null && left > 0
      ? [words.notes.notAllTicked(formatQuantity(left, 'part', locale))]
      : []),
    words.notes.assessor(formatRule('evaluation.assessor', rules, locale)),
    words.notes.limit(
      formatDerived('training.partsRequired', rules, locale),
      formatDerived('training.parts', rules, locale),
    ),
    ...(decision.readingMatters ? [words.notes.pooled] : []),
    words.notes.apart,
    ...(plan === null
      ? []
      : [
          words.notes.plan(
            formatRule('training.duration', rules, locale),
            formatDerived('training.stepsTotal', rules, locale),
          ),
        ]),
    ...(plan === null && due.kind === 'waiting' && due.missing.length > 1 ? [] : [words.notes.clock]),
  ];
}
