import { percentOf, splitVat } from '../money';

/**
 * Rates that an invoice may carry in Sweden, in whole per cent. Which of them a course has is read off its invoice;
 * nothing here decides it.
 */
export const VAT_RATES = [25, 12, 6, 0] as const;
export type VatRate = (typeof VAT_RATES)[number];

/** Basis points in one per cent. */
const PERCENT = 100;

export interface VatAmount {
  /** Integer öre, as stated. */
  readonly amount: number;
  readonly includesVat: boolean;
  readonly rate: VatRate;
}

/**
 * A cost in the budget's own terms: with VAT when the budget is counted with it, otherwise without, rounded half up
 * at the öre. Source: MP-19, read as Q-33.
 * @param countedWithVat the choice that is made once for the whole budget
 * @throws RangeError when the amount is not whole
 */
export function budgetCost({ amount, includesVat, rate }: VatAmount, countedWithVat: boolean): number {
  if (includesVat === countedWithVat) {
    return amount;
  }
  return countedWithVat ? amount + percentOf(amount, rate * PERCENT) : splitVat(amount, rate * PERCENT).net;
}
