import type { ProgressForm } from '../../folder/answers/progress';
import { formatRule } from '../../formats/rule';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { namedProblem } from '../../frame/namedProblem';
import type { FormState } from '../../frame/useForm';
import {
  type Answered,
  assumed,
  type Context,
  type ProgressAnswers,
  type Provenance,
  type RuleBook,
} from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { findDayProblems } from './days';
import { FIELD } from './fields';
import { countTicks, isBegun, platformTools } from './rows';
import type { ProgressWords } from './words';

/** Limits of the form itself, in characters; the rules have none for these. */
const MOST = { name: 80, example: 200 };

/** More ticks than the training has parts: nothing can be counted until it is mended. */
export function findCountProblems(
  form: ProgressForm,
  words: ProgressWords,
  locale: Locale,
  rules: RuleBook,
): Problem[] {
  const counts = countTicks(form);
  const parts = [
    { rule: 'training.exercises', ticked: counts.exercises, field: FIELD.exercise(1) },
    { rule: 'training.trialSessions', ticked: counts.trialSessions, field: FIELD.session(1) },
  ] as const;
  return parts.flatMap(({ rule, ticked, field }) =>
    ticked > rules.quantity(rule)
      ? [{ field, message: words.tooMany(formatRule(rule, rules, locale, 'value'), ticked) }]
      : [],
  );
}

/** What must be mended, in the order of the form. Nothing unanswered is a problem. */
export function findProblems(
  form: ProgressForm,
  words: ProgressWords,
  locale: Locale,
  { today, rules }: Context,
): Problem[] {
  const tooLong = (field: string, name: string, text: string, most: number): Problem[] =>
    lengthOf(text) > most ? [namedProblem(field, name, words.textLong(lengthOf(text), most), locale)] : [];
  const days = findDayProblems(form, words, locale, today);
  const ofRows = days.filter(({ field }) => /-(?:exercise|session)-/.test(field));
  return [
    ...findCountProblems(form, words, locale, rules),
    ...form.exercises.flatMap(({ name }, index) =>
      tooLong(FIELD.exerciseName(index + 1), words.exercise(index + 1), name, MOST.name),
    ),
    ...ofRows,
    ...platformTools(rules).flatMap(({ tool, label }) =>
      tooLong(FIELD.example(tool), label[locale], form.platform[tool].example, MOST.example),
    ),
    ...days.filter((problem) => !ofRows.includes(problem)),
  ];
}

/**
 * The ticks as the rules want them. With nothing ticked or written anywhere both are unanswered; once the reader
 * has begun, a part that is not touched counts as not done, and is said to be assumed.
 */
export function readAnswers(
  form: ProgressForm,
  provenance: (key: keyof ProgressForm) => Provenance,
): ProgressAnswers {
  const counts = countTicks(form);
  const begun = isBegun(form, 'exercises') || isBegun(form, 'trialSessions');
  const part = (key: 'exercises' | 'trialSessions'): Answered<number> | null =>
    !begun ? null : isBegun(form, key) ? { value: counts[key], from: provenance(key) } : assumed(0);
  return { exercises: part('exercises'), trialSessions: part('trialSessions') };
}

/** The weeks of practice to plan with: the reader's choice, or the longest the rules have until then. */
export function readPracticeWeeks(
  { practiceWeeks }: Pick<ProgressForm, 'practiceWeeks'>,
  rules: RuleBook,
  from: Provenance,
): Answered<number> {
  const { min, max } = rules.range('training.practice.duration');
  const weeks = Number(practiceWeeks);
  return practiceWeeks !== '' && Number.isInteger(weeks) && weeks >= min && weeks <= max
    ? { value: weeks, from }
    : assumed(max);
}

export type ProgressState = FormState<ProgressForm>;
