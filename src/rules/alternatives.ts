import type { READINGS, ReadingId } from './readings';
import type { QuantityId, RuleBook } from './rulebook';

/** The other readings that the register holds of one place. */
export type AlternativeId<Id extends ReadingId> = (typeof READINGS)[Id]['alternatives'][number]['id'];

/**
 * One other reading together with what it would give. It exists only while that is another answer than ours:
 * a reading that makes no difference for these answers is left out.
 */
export type OtherReading<Id extends ReadingId, Alternative extends AlternativeId<Id>, Result> = {
  readonly reading: Id;
  readonly alternative: Alternative;
} & Readonly<Result>;

/** The same rules with other limits, so that a decision can be made as another reading would have it. */
export const withQuantities = (
  rules: RuleBook,
  others: Readonly<Partial<Record<QuantityId, number>>>,
): RuleBook => ({
  ...rules,
  quantity: (id) => others[id] ?? rules.quantity(id),
});
