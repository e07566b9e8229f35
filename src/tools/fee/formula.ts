import { formatMoney, formatNumber, formatPercent } from '../../formats/numbers';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { type Context, sessionFee, sessionsPerYear, withVat } from '../../rules';
import { type Breakdown, type FeeAnswer, leftOf } from './breakdown';
import { feeText } from './text';

/** A pace in words: `8 samtal i månaden`. */
export const paceInWords = ({ pace }: Breakdown, locale: Locale): string =>
  pace === null ? '' : feeText[locale].paceNames[pace.per](formatQuantity(pace.count, 'session', locale));

const exactly = (ore: number, locale: Locale) => formatMoney(ore, locale, { decimals: 'always' });

function sessionLines(
  { inputs }: FeeAnswer,
  { price, session, net }: Breakdown,
  context: Context,
  locale: Locale,
) {
  const words = feeText[locale].formula;
  const money = (ore: number) => exactly(ore, locale);
  const percent = formatRule('fee.platform', context.rules, locale, 'value');
  const left = money(leftOf(session));
  if (inputs.vat === null) {
    return [words.payout(money(price), percent, money(session.fee), left)];
  }
  const rate = formatRule('tax.vat', context.rules, locale, 'value');
  const { priceIncludesVat, feeBase } = inputs.vat;
  return [
    priceIncludesVat
      ? words.vatInside(money(price), rate, money(session.vat), money(net))
      : words.vatOnTop(money(net), rate, money(session.vat), money(session.clientPays)),
    words.fee(money(feeBase === 'withVat' ? session.clientPays : net), percent, money(session.fee)),
    words.leftVat(money(session.clientPays), money(session.fee), money(session.vat), left),
  ];
}

function questionLines(answer: FeeAnswer, main: Breakdown, context: Context, locale: Locale): string[] {
  const words = feeText[locale].formula;
  const money = (ore: number) => exactly(ore, locale);
  const { question, vat, otherCosts } = answer.inputs;
  if (question.mode === 'price' && main.price > 0) {
    const lower = main.price - 1;
    const left = vat === null ? sessionFee(lower, context).payout : withVat(lower, vat, context).left;
    return [words.lowest(money(main.price), money(lower), money(left))];
  }
  if (question.mode === 'goal' && main.pace !== null) {
    const costs = otherCosts + (answer.membership?.yours ?? 0);
    const each = money(leftOf(main.session));
    const sessions = formatQuantity(main.pace.count, 'session', locale);
    // Nothing is divided when there is nothing to reach: a free session would make it a division by nothing.
    if (question.goal + costs === 0) {
      return [];
    }
    return costs === 0
      ? [words.goal(money(question.goal), each, sessions)]
      : [words.goalCosts(money(question.goal), money(costs), each, sessions)];
  }
  return [];
}

function periodLines(main: Breakdown, locale: Locale): string[] {
  const words = feeText[locale].formula;
  if (main.pace === null || main.year === null || main.month === null) {
    return [];
  }
  const yearly = formatQuantity(sessionsPerYear(main.pace), 'session', locale);
  const pace = paceInWords(main, locale);
  return [
    ...(main.pace.per === 'week'
      ? [
          words.weekPace(
            pace,
            yearly,
            formatNumber(sessionsPerYear(main.pace) / 12, locale, { maxDecimals: 1 }),
          ),
        ]
      : main.pace.per === 'month'
        ? [words.pace(pace, yearly)]
        : []),
    words.year(
      yearly,
      exactly(leftOf(main.session), locale),
      exactly(leftOf(main.year), locale),
      exactly(leftOf(main.month), locale),
    ),
  ];
}

function costLines({ membership, inputs }: FeeAnswer, main: Breakdown, context: Context, locale: Locale) {
  const words = feeText[locale].formula;
  const money = (ore: number) => exactly(ore, locale);
  const month = main.month;
  const spent = month === null ? [] : [month.membership, month.costs].filter((cost) => cost > 0);
  const before = month === null ? 0 : month.left + month.aside;
  return [
    ...(membership !== null && !inputs.throughEmployment
      ? [
          words.membership(
            money(membership.ordinary),
            formatRule('benefit.membershipDiscount', context.rules, locale, 'value'),
            money(membership.discount),
            money(membership.yours),
          ),
        ]
      : []),
    ...(month !== null && spent.length > 0
      ? [words.monthLeft([leftOf(month), ...spent].map(money).join(' − '), money(before))]
      : []),
    ...(month !== null && inputs.taxShare !== null && month.aside > 0
      ? [
          words.aside(
            formatPercent(inputs.taxShare / 100, locale, { maxDecimals: 2 }),
            money(before),
            money(month.aside),
            money(month.left),
          ),
        ]
      : []),
  ];
}

function comparedLine(other: Breakdown, goal: boolean, locale: Locale): string {
  const { formula, never } = feeText[locale];
  const rest = goal
    ? formula.comparedGoal(other.pace === null ? never : paceInWords(other, locale))
    : other.month === null
      ? ''
      : formula.comparedMonth(exactly(other.month.left, locale));
  return formula.compared(
    exactly(other.price, locale),
    exactly(other.session.fee, locale),
    exactly(leftOf(other.session), locale),
    rest,
  );
}

/** The counting written out with its own numbers, line by line, in the order it is done. */
export function formulaLines(answer: FeeAnswer, context: Context, locale: Locale): string[] {
  const { main, others, inputs } = answer;
  if (main === null) {
    return [];
  }
  const lines = [
    ...sessionLines(answer, main, context, locale),
    ...questionLines(answer, main, context, locale),
    ...periodLines(main, locale),
    ...costLines(answer, main, context, locale),
    ...others.map((other) => comparedLine(other, inputs.question.mode === 'goal', locale)),
  ];
  // The same price compared twice gives the same line twice.
  return [...new Set(lines)];
}
