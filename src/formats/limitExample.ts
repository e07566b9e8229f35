import { type Rule, type RuleBook, type RuleId, ruleOf, type Unit } from '../rules';
import { formatNumber } from './numbers';
import { formatQuantity } from './rule';
import type { Locale } from './units';

interface Words {
  readonly point: string;
  readonly or: (one: string, other: string) => string;
  readonly and: (one: string, other: string) => string;
  readonly lacking: (amount: string, step: string) => string;
  readonly reached: (amounts: string) => string;
  readonly within: (amounts: string, isOne: boolean) => string;
  readonly over: (amount: string, step: string) => string;
  readonly under: (amount: string, step: string) => string;
  readonly span: (min: string, max: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  sv: {
    point: '\u00a0procentenhet',
    or: (one, other) => `${one} eller ${other}`,
    and: (one, other) => `${one} och ${other}`,
    lacking: (amount, step) => `Med ${amount} saknas ${step}.`,
    reached: (amounts) => `Med ${amounts} är gränsen nådd.`,
    within: (amounts) => `${amounts} är inom gränsen.`,
    over: (amount, step) => `${amount} är ${step} över.`,
    under: (amount, step) => `${amount} är ${step} under.`,
    span: (min, max) => `Från ${min} till ${max} är inom gränserna.`,
  },
  en: {
    point: '\u00a0percentage point',
    or: (one, other) => `${one} or ${other}`,
    and: (one, other) => `${one} and ${other}`,
    lacking: (amount, step) => `With ${amount}, ${step} is missing.`,
    reached: (amounts) => `With ${amounts} the limit is reached.`,
    within: (amounts, isOne) => `${amounts} ${isOne ? 'is' : 'are'} within the limit.`,
    over: (amount, step) => `${amount}: ${step} over.`,
    under: (amount, step) => `${amount}: ${step} under.`,
    span: (min, max) => `From ${min} to ${max} is within the limits.`,
  },
};

// One step past a limit of money is a krona: nobody plans in öre.
const stepOf = (unit: Unit): number => (unit === 'ore' ? 100 : 1);

/**
 * What a limit means just below it, at it and just above it: *Med 9 samtal saknas 1 samtal. Med 10 eller 11 samtal är
 * gränsen nådd.* Worked out from the rule's value in the book.
 * @returns null for a rule that is no limit: a name, a list, advice, an exact or approximate amount
 * @throws RangeError when the rule has no value on the book's day
 */
export function limitExample(id: RuleId, rules: RuleBook, locale: Locale): string | null {
  const rule: Rule = ruleOf(id);
  if (rule.kind !== 'quantity' && rule.kind !== 'range') {
    return null;
  }
  const { unit, compare } = rule;
  const words = WORDS[locale];
  const amount = (value: number) => formatQuantity(value, unit, locale);
  // The unit is said once, except for money in English, where it stands first.
  const first = (value: number) => (unit === 'ore' ? amount(value) : formatNumber(value, locale));
  const step = unit === 'percent' ? `1${words.point}` : amount(stepOf(unit));
  const [before, after] = [(value: number) => value - stepOf(unit), (value: number) => value + stepOf(unit)];
  if (rule.kind === 'range') {
    const { min, max } = rules.range(id as Parameters<RuleBook['range']>[0]);
    return compare === 'between'
      ? [
          words.under(amount(before(min)), step),
          words.span(first(min), amount(max)),
          words.over(amount(after(max)), step),
        ].join(' ')
      : null;
  }
  const limit = rules.quantity(id as Parameters<RuleBook['quantity']>[0]);
  const hasMore = unit !== 'percent' || limit < 100;
  if (compare === 'atLeast') {
    const reached = hasMore ? words.or(first(limit), amount(after(limit))) : amount(limit);
    return `${words.lacking(amount(before(limit)), step)} ${words.reached(reached)}`;
  }
  if (compare === 'atMost') {
    // Nothing at all is no example of being within a limit.
    const isOne = before(limit) <= 0;
    const within = isOne ? amount(limit) : words.and(first(before(limit)), amount(limit));
    return `${words.within(within, isOne)} ${words.over(amount(after(limit)), step)}`;
  }
  return null;
}
