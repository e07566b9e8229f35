import { DERIVED, type DerivedFact, FIRST_EDITION, openRules, RULES, type Rule } from '../../src/rules';

const book = openRules(FIRST_EDITION);

function numbersOf(rule: Rule): number[] {
  return rule.values.flatMap(({ value }) => {
    if (typeof value === 'number') {
      return rule.kind === 'quantity' && rule.unit === 'ore' ? [value / 100] : [value];
    }
    return rule.kind === 'range' && 'min' in value ? [value.min, value.max] : [];
  });
}

function numbersOfDerived(fact: DerivedFact): number[] {
  const value = fact.value(book);
  return typeof value === 'number' ? [value] : [value.min, value.max];
}

/** Ids whose value is the number as typed, so that the author can pick the right one. */
export function rulesWithNumber(typed: string): string[] {
  const number = Number(typed.replace(/\s/g, '').replace(',', '.'));
  return [
    ...Object.entries(RULES as Record<string, Rule>).filter(([, rule]) => numbersOf(rule).includes(number)),
    ...Object.entries(DERIVED as Record<string, DerivedFact>).filter(([, fact]) =>
      numbersOfDerived(fact).includes(number),
    ),
  ].map(([id]) => id);
}
