import { formatMoney } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import { metaLine } from '../../frame/metaLine';
import { type Report, reportStep } from '../../frame/report';
import { resultText } from '../../frame/resultText';
import { budgetStep, type Context, type Provenance } from '../../rules';
import { type BudgetAnswer, countsNothing } from './answer';
import { additionField, courseField } from './fields';
import type { Waiting } from './inputs';
import { budgetText } from './text';
import type { BudgetWords } from './words';

/** A course by its name, or by its number while it has none. */
export const courseName = (
  { number, name }: { readonly number: number; readonly name: string },
  words: BudgetWords,
): string => (name === '' ? words.course(number) : name);

function verdict(answer: BudgetAnswer, locale: Locale): string {
  const { inputs, decision, extra } = answer;
  const { year } = inputs;
  const words = budgetText[locale].answer;
  const money = (ore: number) => formatMoney(ore, locale);
  const { used, limit, left, beyond } = decision;
  if (beyond > 0) {
    return words.beyond(money(beyond), year);
  }
  return left === 0
    ? words.spent(year)
    : used === 0 && extra === 0
      ? (inputs.waiting.length > 0 ? words.wholeSoFar : words.whole)(money(limit), year)
      : words.left(money(left), year);
}

/** What a row still waits for, with the field that would help. */
function waitingLine({ kind, id, number, name, missing, typed }: Waiting, words: BudgetWords) {
  const subject = kind === 'course' ? courseName({ number, name }, words) : words.addition(number);
  return {
    text: typed ? words.mendRow(subject) : words.waitsFor[missing](subject),
    field:
      kind === 'course'
        ? courseField(id, missing)
        : additionField(id, missing === 'date' ? 'date' : 'amount'),
  };
}

/**
 * The answer of the tool in words.
 * @param from where the courses came from
 */
export function budgetReport(
  answer: BudgetAnswer,
  from: Provenance,
  context: Context,
  locale: Locale,
): Report {
  const words = budgetText[locale];
  const { inputs, decision, extra } = answer;
  const { limit, beyond, otherYears } = decision;
  const money = (ore: number) => formatMoney(ore, locale);
  const soFar = inputs.waiting.map((row) => waitingLine(row, words));
  return {
    title: `${words.title} ${inputs.year}`,
    answer: verdict(answer, locale),
    tone: beyond > 0 || soFar.length > 0 ? 'going' : 'done',
    ...(soFar.length === 0 ? {} : { soFar }),
    steps: [
      {
        ...reportStep(
          budgetStep(decision, from),
          locale,
          extra === 0 ? {} : { limit: words.limit(money(limit), money(extra)) },
        ),
        ...(countsNothing(answer) ? { status: 'open' as const, yours: null } : {}),
      },
    ],
    remaining: beyond > 0 ? [words.askNow(money(beyond))] : [],
    notes: [
      ...(inputs.yearAssumed ? [words.readings.yearAssumed(inputs.year)] : []),
      ...(otherYears > 0 ? [words.otherYears(otherYears, inputs.year)] : []),
      words.readings.year(inputs.countedWithVat),
      words.readings.approval,
    ],
    sections: [],
    meta: `${metaLine(context, locale)} ${resultText[locale].selfCheck}`,
  };
}
