import { joinItems } from '../../formats/list';
import { formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import {
  type Change,
  decideEligibility,
  eligibilityInquiry,
  nextQuestion,
  openQuestions,
  outlookOf,
  wayToApply,
} from '../../rules';
import { FIELD } from './answers';
import type { Asked } from './asked';
import { furtherText } from './furtherText';
import type { FurtherWords } from './furtherWords';
import { eligibilityText } from './text';

const eitherOf = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { type: 'disjunction' }).format(names);

/** What the open answers must be for a yes: the counts each, the statements together. */
function conditions(
  changes: readonly Change[],
  names: Readonly<Record<string, string>>,
  words: FurtherWords,
  { context, locale }: Asked,
): string {
  const open = changes.filter(({ kind }) => kind === 'answer');
  const statements = open.filter(({ unit }) => unit === null).map(({ input }) => names[input] ?? '');
  return joinItems(
    [
      ...open.flatMap(({ rule, unit }) => (unit === null ? [] : [formatRule(rule, context.rules, locale)])),
      ...(statements.length === 0 ? [] : [words.noNo(eitherOf(statements, locale))]),
    ],
    locale,
  );
}

/** While questions are open: what is certain or what a yes takes, what is in place, and what to answer next. */
export function lookAhead(asked: Asked): NonNullable<Report['soFar']> {
  const { answers, context, locale } = asked;
  const inquiry = eligibilityInquiry(context);
  if (openQuestions(inquiry, answers).length === 0) {
    return [];
  }
  const words = furtherText[locale];
  const { questionNames, tools, sessions, traits } = eligibilityText[locale];
  const outlook = outlookOf(inquiry, answers);
  const inPlace = decideEligibility(answers, context)
    .steps.filter(({ status }) => status === 'met' || status === 'judged')
    .map(({ input }) => questionNames[input] ?? '');
  const next = nextQuestion(inquiry, answers);
  const labels = { tools, sessions, ...traits };
  const stands =
    outlook.answer === 'no'
      ? outlook.outcomes.almost === 'possible'
        ? words.certainPerhapsOne
        : words.certain
      : words.canBeYes(conditions(wayToApply(answers, context).changes, questionNames, words, asked));
  return [
    { text: stands },
    ...(inPlace.length === 0 ? [] : [{ text: words.inPlace(joinItems(inPlace, locale)) }]),
    ...(next === null ? [] : [{ text: words.next(labels[next]), field: FIELD[next] }]),
    ...(next === 'tools' ? [{ text: words.noTool }] : []),
  ];
}
