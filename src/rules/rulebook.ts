import { taxRules } from './background/tax.rules';
import type { PlainDate } from './calendar';
import { goalRules } from './plan/goals.rules';
import { planRules } from './plan/plan.rules';
import { certifiedRules } from './programme/certified.rules';
import { prerequisiteRules } from './programme/prerequisites.rules';
import { trainingRules } from './programme/training.rules';
import type { Dated, Item, Localized, Range, Rule, RuleSet } from './rule';

/** Every rule of the house, by id, in the order of the register. */
export const RULES = {
  ...prerequisiteRules,
  ...trainingRules,
  ...certifiedRules,
  ...planRules,
  ...goalRules,
  ...taxRules,
} as const satisfies RuleSet;

export type RuleId = keyof typeof RULES;
type IdOfKind<Kind extends Rule['kind']> = {
  [Id in RuleId]: (typeof RULES)[Id]['kind'] extends Kind ? Id : never;
}[RuleId];
export type QuantityId = IdOfKind<'quantity'>;
export type RangeId = IdOfKind<'range'>;
export type ListId = IdOfKind<'list'>;
export type TermId = IdOfKind<'term'>;

export type Records = Readonly<Record<RuleId, Rule>>;

/** The first day on which both documents are in force. */
export const FIRST_EDITION: PlainDate = '2025-04-01';

/** The rules as they stand on one day. */
export interface RuleBook {
  readonly on: PlainDate;
  /** @throws RangeError when the rule has no value yet on that day. */
  quantity(id: QuantityId): number;
  range(id: RangeId): Range;
  list(id: ListId): readonly Item[];
  term(id: TermId): Localized;
}

/** Narrows any text to a rule id. */
export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id);

/** One rule's record. */
export const ruleOf = (id: RuleId): Rule => RULES[id];

/**
 * The value that holds on a day: the last one that began on it or before.
 * @throws RangeError before the first value; nothing falls back in silence.
 */
export function valueOn<Value>(values: readonly Dated<Value>[], on: PlainDate, id: string): Value {
  const current = values.findLast((dated) => dated.from <= on);
  if (current === undefined) {
    throw new RangeError(`${id} has no value on ${on}; the first one begins ${values[0]?.from}`);
  }
  return current.value;
}

/**
 * Opens the rules on a day.
 * @param on the day whose values count
 * @param records other values than the published ones, for previews and tests
 */
export function openRules(on: PlainDate, records: Records = RULES): RuleBook {
  // The id types above guarantee the kind; records swapped in by a test keep each rule's kind.
  const read = (id: RuleId): unknown => valueOn(records[id].values as readonly Dated<unknown>[], on, id);
  return {
    on,
    quantity: (id) => read(id) as number,
    range: (id) => read(id) as Range,
    list: (id) => read(id) as readonly Item[],
    term: (id) => read(id) as Localized,
  };
}

/** What every decision is told besides the answers: the day, and the rules that count on it. */
export interface Context {
  readonly today: PlainDate;
  readonly rules: RuleBook;
}

/**
 * The context for a visitor: today's rules, or the first edition for a clock that is set before it.
 * @param rulesAsOf another day's rules, for previews and for what was decided before
 * @param records other values than the published ones, for tests
 */
export function contextOn(today: PlainDate, rulesAsOf: PlainDate = today, records: Records = RULES): Context {
  return { today, rules: openRules(rulesAsOf < FIRST_EDITION ? FIRST_EDITION : rulesAsOf, records) };
}
