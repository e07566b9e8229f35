import type { FeeForm } from '../../folder/answers/fee';
import { type NumberInput, parseMoney, parsePercent, parseWhole } from '../../formats/numberInput';
import type { Pace, VatChoice } from '../../rules';
import { asksSessions, otherPriceTexts } from './answers';

/** What is to be counted on: the amount that the answer starts from, in öre. */
export type Question =
  | { readonly mode: 'payout'; readonly price: number }
  | { readonly mode: 'price'; readonly wanted: number }
  | { readonly mode: 'goal'; readonly goal: number; readonly price: number };

export interface FeeInputs {
  readonly question: Question;
  readonly otherPrices: readonly number[];
  /** `null` when the reader has not said, and when the number of sessions is the answer. */
  readonly pace: Pace | null;
  /** Öre a month; `null` hides everything about the membership. */
  readonly ordinaryMembership: number | null;
  readonly throughEmployment: boolean;
  /** Öre a month. */
  readonly otherCosts: number;
  readonly vat: VatChoice | null;
  /** Basis points; `null` when nothing is set aside. */
  readonly taxShare: number | null;
}

const amountOf = (input: NumberInput): number | null => (input.kind === 'value' ? input.value : null);

function questionOf(form: FeeForm): Question | null {
  const [price, wanted, goal] = [form.price, form.wantedPayout, form.monthlyGoal].map((text) =>
    amountOf(parseMoney(text)),
  );
  switch (form.mode) {
    case 'payout':
      return price == null ? null : { mode: 'payout', price };
    case 'price':
      return wanted == null ? null : { mode: 'price', wanted };
    case 'goal':
      return goal == null || price == null ? null : { mode: 'goal', goal, price };
  }
}

/** The form as the rules want it, or null while an amount is missing. Call it only when there are no problems. */
export function readInputs(form: FeeForm): FeeInputs | null {
  const question = questionOf(form);
  if (question === null) {
    return null;
  }
  const sessions = asksSessions(form) ? amountOf(parseWhole(form.sessions)) : null;
  return {
    question,
    otherPrices: otherPriceTexts(form)
      .map((text) => amountOf(parseMoney(text)))
      .filter((price) => price !== null),
    pace: sessions === null ? null : { count: sessions, per: form.per },
    ordinaryMembership: form.throughEmployment ? null : amountOf(parseMoney(form.ordinaryMembership)),
    throughEmployment: form.throughEmployment,
    otherCosts: amountOf(parseMoney(form.otherCosts)) ?? 0,
    vat: form.vatRegistered ? { priceIncludesVat: form.priceIncludesVat, feeBase: form.feeBase } : null,
    taxShare: amountOf(parsePercent(form.taxShare)),
  };
}
