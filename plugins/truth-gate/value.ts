import type { Unit } from '../../src/rules';
import type { Kind } from './finding';

/** A value written out, by figures or by words, and where it stands in the text. */
export interface Value {
  readonly kind: Exclude<Kind, 'comparison' | 'exception'>;
  readonly from: number;
  readonly to: number;
  /** Money in kronor; a span as its two ends; empty for a date. */
  readonly numbers: readonly number[];
  readonly unit: Unit | null;
}

/** Percentages and money are kinds of their own, whatever way they are written. */
export const kindOf = (unit: Unit | null, otherwise: 'number' | 'numeral'): Value['kind'] =>
  unit === 'percent' ? 'percentage' : unit === 'ore' ? 'amount' : otherwise;
