import type { Comparison, Item, Localized, Range, Rule, RuleBook, RuleId, Unit } from '../rules';
import { DERIVED, type DerivedId, ruleOf } from '../rules';
import { joinItems } from './list';
import { formatMoney, formatNumber, formatPercent } from './numbers';
import { type Locale, unitWord } from './units';

/**
 * How much of a rule a sentence takes.
 * `phrase` carries the comparison (*minst 10 samtal*), `value` the number with its unit, `number` the number
 * alone, `count` how many a list holds, `items` the list in words.
 */
export const FORMS = ['phrase', 'value', 'number', 'count', 'items'] as const;
export type Form = (typeof FORMS)[number];

const BEFORE: Readonly<Record<Locale, Partial<Record<Comparison, string>>>> = {
  sv: { atLeast: 'minst', atMost: 'högst', about: 'cirka', recommended: 'minst' },
  en: { atLeast: 'at least', atMost: 'at most', about: 'about', recommended: 'at least' },
};

/** A whole quantity with its unit: `10 samtal`, `80 %`, `5 000 kr`. Money is in öre. */
export function formatQuantity(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'ore') {
    return formatMoney(value, locale);
  }
  return unit === 'percent'
    ? formatPercent(value, locale)
    : `${formatNumber(value, locale)}\u00a0${unitWord(unit, value, locale)}`;
}

/** A span with its unit: `4–6 veckor`. */
export function formatRange({ min, max }: Range, unit: Unit, locale: Locale): string {
  const top = formatQuantity(max, unit, locale);
  return min === max ? top : `${formatNumber(min, locale)}–${top}`;
}

const labels = (items: readonly Item[], locale: Locale) =>
  joinItems(
    items.map(({ label }) => label[locale]),
    locale,
  );

/**
 * A rule as the words of a sentence.
 * @throws RangeError when the form does not fit the rule, or the rule has no value on the book's day.
 */
export function formatRule(id: RuleId, rules: RuleBook, locale: Locale, form: Form = 'phrase'): string {
  const rule: Rule = ruleOf(id);
  const value: unknown = readValue(id, rule, rules);
  switch (rule.kind) {
    case 'term':
      return refuse(form, ['phrase', 'value'], id) ?? (value as Localized)[locale];
    case 'list': {
      const items = value as readonly Item[];
      return form === 'count' || form === 'number'
        ? formatNumber(items.length, locale)
        : (refuse(form, ['phrase', 'items'], id) ?? labels(items, locale));
    }
    case 'range': {
      const range = value as Range;
      if (form === 'number') {
        return `${formatNumber(range.min, locale)}–${formatNumber(range.max, locale)}`;
      }
      // A span names its own lower end, so advice adds no *at least* to it.
      const spoken = rule.compare === 'recommended' ? 'value' : form;
      return (
        refuse(form, ['phrase', 'value'], id) ??
        withComparison(rule.compare, formatRange(range, rule.unit, locale), spoken, locale)
      );
    }
    case 'quantity': {
      const quantity = value as number;
      if (form === 'number') {
        return formatNumber(rule.unit === 'ore' ? quantity / 100 : quantity, locale);
      }
      const text = formatQuantity(quantity, rule.unit, locale);
      return refuse(form, ['phrase', 'value'], id) ?? withComparison(rule.compare, text, form, locale);
    }
  }
}

/** A derived number as the words of a sentence. */
export function formatDerived(id: DerivedId, rules: RuleBook, locale: Locale, form: Form = 'value'): string {
  const { unit, value } = DERIVED[id];
  const result: number | Range = value(rules);
  if (typeof result === 'number') {
    return form === 'number' ? formatNumber(result, locale) : formatQuantity(result, unit, locale);
  }
  return form === 'number'
    ? `${formatNumber(result.min, locale)}–${formatNumber(result.max, locale)}`
    : formatRange(result, unit, locale);
}

function readValue(id: RuleId, rule: Rule, rules: RuleBook): unknown {
  // The kind of the record and the kind its id promises are the same; the schema test holds them together.
  const read = rules[rule.kind] as (id: RuleId) => unknown;
  return read(id);
}

function withComparison(compare: Comparison, text: string, form: Form, locale: Locale): string {
  const before = form === 'phrase' ? BEFORE[locale][compare] : undefined;
  return before === undefined ? text : `${before} ${text}`;
}

function refuse(form: Form, allowed: readonly Form[], id: RuleId): null {
  if (!allowed.includes(form)) {
    throw new RangeError(`${id} cannot be written as “${form}”; choose ${allowed.join(' or ')}`);
  }
  return null;
}
