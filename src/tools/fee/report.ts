import { formatDate } from '../../formats/dates';
import { formatMoney } from '../../formats/numbers';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { metaLine } from '../../frame/metaLine';
import type { Report } from '../../frame/report';
import { aboveVatThreshold, type Context, ruleOf, sessionsPerYear } from '../../rules';
import { type Breakdown, breakEven, type FeeAnswer, leftOf } from './breakdown';
import { formulaLines } from './formula';
import { feeText } from './text';
import type { FeeWords } from './words';

function verdict({ inputs, main }: FeeAnswer, words: FeeWords['answer'], locale: Locale): string {
  if (main === null) {
    return words.priceNever;
  }
  const money = (ore: number) => formatMoney(ore, locale);
  const { question, vat } = inputs;
  const left = money(leftOf(main.session));
  if (question.mode === 'goal') {
    return main.pace === null
      ? words.goalNever
      : main.pace.count === 0
        ? words.goalNone
        : words.goal(formatQuantity(main.pace.count, 'session', locale));
  }
  if (main.price === 0) {
    return words.free;
  }
  if (question.mode === 'price') {
    return vat === null
      ? words.price(money(main.price), left)
      : words.priceVat(money(main.price), left, vat.priceIncludesVat);
  }
  return vat === null
    ? words.payout(left, money(main.price))
    : words.payoutVat(left, money(main.session.clientPays));
}

/** How the turnover stands to the limit for VAT; above it there is something left to ask. */
function vatLines(answer: FeeAnswer, { rules }: Context, locale: Locale) {
  const words = feeText[locale];
  const turnover = answer.main?.turnover ?? 0;
  if (turnover === 0) {
    return { ask: [], info: [] };
  }
  const values = [
    formatMoney(turnover, locale),
    formatRule('tax.vatThreshold', rules, locale, 'value'),
    formatDate(ruleOf('tax.vatThreshold').checked, locale),
  ] as const;
  return answer.inputs.vat === null && aboveVatThreshold(turnover, rules)
    ? { ask: [words.askTaxAgency(...values)], info: [] }
    : { ask: [], info: [words.turnover(...values)] };
}

/** Whether the membership pays for itself, in words; empty while its price is not known. */
function membershipLine({ membership }: FeeAnswer, main: Breakdown, locale: Locale): string {
  const words = feeText[locale];
  if (membership === null) {
    return '';
  }
  if (membership.yours === 0) {
    return words.membershipFree;
  }
  const yours = formatMoney(membership.yours, locale);
  const sessions = breakEven(membership, main);
  return sessions === null
    ? words.breakEvenNever(yours)
    : words.breakEven(yours, formatQuantity(sessions, 'session', locale));
}

function assumptions({ inputs, main }: FeeAnswer, words: FeeWords['notes'], locale: Locale): string[] {
  const { vat } = inputs;
  return [
    ...(vat === null ? [words.assumedNoVat] : []),
    ...(vat?.priceIncludesVat && vat.feeBase === 'withVat' ? [words.assumedVat] : []),
    ...(main?.pace?.per === 'week'
      ? [words.assumedWeeks(formatQuantity(sessionsPerYear({ count: 1, per: 'week' }), 'week', locale))]
      : []),
  ];
}

function notes(answer: FeeAnswer, { rules }: Context, locale: Locale): string[] {
  const words = feeText[locale].notes;
  const { inputs, main, membership } = answer;
  const monthly = inputs.otherCosts > 0 || (membership?.yours ?? 0) > 0 || (inputs.taxShare ?? 0) > 0;
  const percent = formatRule('fee.platform', rules, locale, 'value');
  return [
    ...(main?.price === 0 && inputs.question.mode !== 'goal' ? [words.free] : []),
    ...(main !== null && main.price > 0 && main.session.fee === 0 ? [words.feeRoundedAway] : []),
    ...(main?.month != null && main.month.left < 0 ? [words.overspent] : []),
    ...(monthly && main?.pace === null && inputs.question.mode !== 'goal' ? [words.paceMissing] : []),
    ...(inputs.question.mode === 'goal' && (inputs.taxShare ?? 0) > 0 ? [words.goalBeforeAside] : []),
    inputs.vat?.feeBase === 'withoutVat' ? words.feeWithoutVat : words.fee(percent),
    ...(membership !== null && !inputs.throughEmployment
      ? [words.membership(formatRule('benefit.membershipDiscount', rules, locale, 'value'))]
      : []),
    ...(inputs.throughEmployment ? [words.employment] : []),
    ...(inputs.vat !== null
      ? [
          words.vat(
            formatRule('tax.vat', rules, locale, 'value'),
            formatDate(ruleOf('tax.vat').checked, locale),
          ),
        ]
      : []),
    ...assumptions(answer, words, locale),
    inputs.taxShare === null ? words.beforeTax : words.aside,
  ];
}

/** The answer of the calculator in words. */
export function feeReport(answer: FeeAnswer, context: Context, locale: Locale): Report {
  const words = feeText[locale];
  const { main, inputs } = answer;
  const { ask, info } = vatLines(answer, context, locale);
  const covered = main === null ? '' : membershipLine(answer, main, locale);
  const short = main === null || (inputs.question.mode === 'goal' && main.pace === null);
  return {
    title: words.title,
    answer: verdict(answer, words.answer, locale),
    tone: short || (main?.month != null && main.month.left < 0) ? 'going' : 'done',
    steps: [],
    remaining: ask,
    notes: [...info, ...notes(answer, context, locale)],
    sections: [
      { heading: words.posts.membership, items: covered === '' ? [] : [covered] },
      { heading: words.formulaHeading, items: formulaLines(answer, context, locale) },
    ],
    meta: `${metaLine(context, locale)} ${words.estimate}`,
  };
}
