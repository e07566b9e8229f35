import type { ReceiptValue } from '../../formats/receipt';
import { isOneOf, isWhole } from '../../formats/receiptValues';
import type { Receipted, ReceiptLine } from '../../frame/receipt';
import { judgeBudget } from '../../rules';
import { sumsOf } from './answer';
import { type BudgetInputs, FIRST_YEAR, LAST_YEAR } from './inputs';

/** Ten thousand million kronor in öre: above all that the form can hold. */
const MOST_SUM = 1_000_000_000_000;
const VAT = ['with', 'without'] as const;

/** The year, whether VAT is counted, and the sums in öre. What the courses are and who approved stays behind. */
export function receiptInputs(inputs: BudgetInputs): ReceiptValue[] {
  const { year, used, pending, extra } = sumsOf(inputs);
  return [year, inputs.countedWithVat ? 'with' : 'without', used, pending, extra];
}

/** What a receipt carries, or `null` when it is nothing that this tool writes. Never throws. */
export function readReceipt(inputs: readonly ReceiptValue[]): Receipted | null {
  const [year, vat, used, pending, extra, ...more] = inputs;
  const isSum = (value: unknown): value is number => isWhole(value, MOST_SUM);
  if (
    more.length > 0 ||
    !isWhole(year, LAST_YEAR) ||
    year < FIRST_YEAR ||
    !isOneOf(vat, VAT) ||
    !isSum(used) ||
    !isSum(pending) ||
    !isSum(extra)
  ) {
    return null;
  }
  const sum = (id: string, value: number): ReceiptLine[] =>
    value === 0 && id !== 'used' ? [] : [{ id, value, unit: 'ore' }];
  return {
    tool: 'budget',
    inputs,
    judge: (context) => judgeBudget({ year, used, pending, extra }, context),
    lines: [
      // As a code, since a year is never grouped by thousands.
      { id: 'year', value: String(year), unit: 'code' },
      { id: 'vat', value: vat, unit: 'code' },
      ...sum('used', used),
      ...sum('pending', pending),
      ...sum('extra', extra),
    ],
  };
}

/** The receipt of the tool's answers. */
export const budgetReceipt = (inputs: BudgetInputs): Receipted | null => readReceipt(receiptInputs(inputs));
