import { formatDate } from '../formats/dates';
import { formatQuantity, formatRule } from '../formats/rule';
import type { Locale } from '../formats/units';
import {
  type Difference,
  type EditionComparison,
  FIGURES,
  type Figure,
  type JudgedStep,
  type Judgement,
  makesDifference,
  type PlainDate,
  type RuleBook,
  type RuleChange,
  ruleOf,
} from '../rules';
import { editionText } from './editionText';

/** `Genomförda coachningssamtal före ansökan: minst 12 samtal i stället för minst 10 samtal`. */
export function sayChange(
  { id, before, after }: RuleChange,
  then: RuleBook,
  now: RuleBook,
  locale: Locale,
): string {
  const words = editionText[locale];
  const title = ruleOf(id).title[locale];
  const value = (rules: RuleBook) => formatRule(id, rules, locale);
  return before === null
    ? words.added(title, value(now))
    : words.instead(title, after === null ? words.nothing : value(now), value(then));
}

/** A figure's value in its own unit, or that there is none. */
export function figureText({ id, value }: Figure, locale: Locale): string {
  const unit = FIGURES[id];
  if (value === null) {
    return editionText[locale].nothing;
  }
  return unit === 'date'
    ? formatDate(value as PlainDate, locale)
    : formatQuantity(value as number, unit, locale);
}

/** What a decision came to, in a word or two. */
export function answerText({ verdict, outcome }: Judgement, locale: Locale): string {
  const words: Readonly<Record<string, string>> = editionText[locale].answers;
  return words[outcome ?? verdict?.answer ?? ''] ?? editionText[locale].nothing;
}

function stepTitle({ rule, about }: JudgedStep, locale: Locale): string {
  const title = ruleOf(rule).title[locale];
  return about === undefined ? title : editionText[locale].about(about, title);
}

const limitText = ({ limit, unit }: JudgedStep, locale: Locale): string =>
  limit === null || unit === null ? editionText[locale].nothing : formatQuantity(limit, unit, locale);

/** One difference between two decisions in words: what, as it is, and as it was. */
export function sayDifference(difference: Difference, locale: Locale): string {
  const words = editionText[locale];
  switch (difference.kind) {
    case 'verdict':
      return words.instead(
        words.answer,
        answerText(difference.after, locale),
        answerText(difference.before, locale),
      );
    case 'limit':
      return words.instead(
        words.limit(stepTitle(difference.after, locale)),
        limitText(difference.after, locale),
        limitText(difference.before, locale),
      );
    case 'status':
      return words.instead(
        stepTitle(difference.after, locale),
        words.status[difference.after.status],
        words.status[difference.before.status],
      );
    case 'figure':
      return words.instead(
        words.figures[difference.id],
        figureText(difference.after, locale),
        figureText(difference.before, locale),
      );
  }
}

/** What other rules do to an answer, line by line, or that they do nothing. */
export function sayEffect(comparison: EditionComparison, locale: Locale): string[] {
  const words = editionText[locale];
  const { before, after, rules, differences } = comparison;
  if (after === null || before === null) {
    return [after === before ? words.same : after === null ? words.notCounted : words.countedNow];
  }
  // A limit that is the rule's own value is told with the rule.
  const told = (difference: Difference) =>
    difference.kind === 'limit' &&
    rules.some(({ id, after: value }) => id === difference.after.rule && value === difference.after.limit);
  return [
    ...differences.filter((each) => !told(each)).map((each) => sayDifference(each, locale)),
    ...(makesDifference(comparison) ? [] : [words.same]),
  ];
}

/**
 * The rules that changed, then what that does to the answer, line by line.
 * @param then the books that were compared, for the values of the rules
 */
export const sayComparison = (
  comparison: EditionComparison,
  then: RuleBook,
  now: RuleBook,
  locale: Locale,
): string[] => [
  ...comparison.rules.map((change) => sayChange(change, then, now, locale)),
  ...sayEffect(comparison, locale),
];
