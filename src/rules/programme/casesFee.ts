import { shareOf } from '../money';
import type { Context, RuleBook } from '../rulebook';
import { membershipFor, priceForPayout, type SessionFee, sessionFee } from './fee';

/** Why a price is worth a row; a `step` only shows the way between the others. */
export type FeeCaseKind = 'free' | 'roundedUp' | 'example' | 'paysExample' | 'step';

export interface FeeCase {
  readonly kind: FeeCaseKind;
  readonly session: SessionFee;
  /** Sessions in a year at this price that stay within the limit for VAT exemption; `null` when any number does. */
  readonly withinVatThreshold: number | null;
}

/** Öre in a krona. */
const KRONA = 100;
// Half the programme's example and the first multiples of it: prices on both sides that are easy to add up.
const MULTIPLES = [2, 3, 4, 5];

const within = (price: number, rules: RuleBook): number | null =>
  price === 0 ? null : Math.floor(rules.quantity('tax.vatThreshold') / price);

/** The highest price below another whose fee falls exactly between two öre, where rounding has to choose. */
function priceWithHalfOre(below: number, percent: number): readonly number[] {
  // The fee is a whole per cent, so what is true of a price repeats within a hundred öre.
  const found = Array.from({ length: KRONA }, (_, index) => below - 1 - index).find(
    (price) => (price * percent) % 100 === 50,
  );
  return found === undefined ? [] : [found];
}

/**
 * The fee from price to price: at nothing, where it is rounded up, at the programme's example, where the coach gets
 * the whole example price, and steps around it. By price, each price once.
 * Source: CP-38, CP-39, read as Q-25.
 */
export function feeCases(context: Context): readonly FeeCase[] {
  const { rules } = context;
  const example = rules.quantity('fee.example.price');
  const paysExample = priceForPayout(example, context);
  const prices: readonly (readonly [FeeCaseKind, readonly number[]])[] = [
    ['free', [0]],
    ['roundedUp', priceWithHalfOre(example, rules.quantity('fee.platform'))],
    ['example', [example]],
    ['paysExample', paysExample === null ? [] : [paysExample.price]],
    ['step', [shareOf(example, 1, 2), ...MULTIPLES.map((times) => example * times)]],
  ];
  const cases = prices.flatMap(([kind, each]) =>
    each.map((price) => ({
      kind,
      session: sessionFee(price, context),
      withinVatThreshold: within(price, rules),
    })),
  );
  return cases
    .filter(({ session }, index) => cases.findIndex((one) => one.session.price === session.price) === index)
    .sort((a, b) => a.session.price - b.session.price);
}

/** Ordinary monthly prices in öre, whole kronor, both ends included, that the same number of sessions covers. */
export interface MembershipCase {
  readonly from: number;
  readonly to: number;
  /** What the coach pays at the highest of them. */
  readonly yours: number;
  readonly sessions: number;
}

/**
 * How many sessions at the example price cover the membership, for any ordinary price in whole kronor from one
 * krona up. No document states the price, so the table goes the other way. Source: CP-36, read as.
 * @param most the number of sessions in the last row
 * @returns one row for each number of sessions, without gaps; none when the discount or the fee takes everything
 */
export function membershipCases(most: number, context: Context): readonly MembershipCase[] {
  const { payout } = sessionFee(context.rules.quantity('fee.example.price'), context);
  const yours = (ordinary: number) => membershipFor(ordinary, false, context).yours;
  const paid = 100 - context.rules.quantity('benefit.membershipDiscount');
  if (paid <= 0 || payout <= 0) {
    return [];
  }
  const highest = (sessions: number): number => {
    let kronor = Math.floor(shareOf(payout * sessions, 100, paid) / KRONA) + 1;
    while (yours(kronor * KRONA) > payout * sessions) {
      kronor -= 1;
    }
    return kronor * KRONA;
  };
  return Array.from({ length: most }, (_, index) => {
    const sessions = index + 1;
    const to = highest(sessions);
    return { from: highest(index) + KRONA, to, yours: yours(to), sessions };
  });
}
