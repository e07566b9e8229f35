import { percentOf, shareOf, splitVat } from '../money';
import type { Context, RuleBook } from '../rulebook';

/** Basis points in one per cent. */
const PERCENT = 100;

export interface SessionFee {
  /** Integer öre, all three; fee and payout always sum to the price. */
  readonly price: number;
  readonly fee: number;
  readonly payout: number;
}

/**
 * What the platform takes and what the coach gets for one session.
 * Source: CP-38, CP-39, read as Q-25: half-up per session, payout by subtraction.
 * @param price integer öre, 0 or more
 * @throws RangeError when the price is negative or not whole
 */
export function sessionFee(price: number, { rules }: Context): SessionFee {
  if (price < 0) {
    throw new RangeError(`A price is not negative: ${price}`);
  }
  const fee = percentOf(price, rules.quantity('fee.platform') * PERCENT);
  return { price, fee, payout: price - fee };
}

/**
 * The lowest price that leaves at least the wanted payout.
 * @param wanted integer öre, 0 or more
 * @returns null when the fee takes everything
 */
export function priceForPayout(wanted: number, context: Context): SessionFee | null {
  const kept = 100 - context.rules.quantity('fee.platform');
  if (kept <= 0) {
    return wanted === 0 ? sessionFee(0, context) : null;
  }
  // The rounded quotient always pays at least what was wanted, but an öre less may pay it too.
  let price = shareOf(wanted, 100, kept);
  while (price > 0 && sessionFee(price - 1, context).payout >= wanted) {
    price -= 1;
  }
  return sessionFee(price, context);
}

/**
 * Sessions needed to reach an amount.
 * @param goal integer öre
 * @param perSession integer öre per session
 * @returns a whole number, or null when no number of sessions is enough
 */
export function sessionsFor(goal: number, perSession: number): number | null {
  if (goal <= 0) {
    return 0;
  }
  return perSession <= 0 ? null : Number((BigInt(goal) + BigInt(perSession) - 1n) / BigInt(perSession));
}

export type Pace = { readonly count: number; readonly per: 'week' | 'month' | 'year' };

const PER_YEAR = { week: 52, month: 12, year: 1 } as const;

export interface Earnings {
  readonly gross: number;
  readonly fee: number;
  readonly payout: number;
}

/** Whole sessions in a year at a pace. */
export const sessionsPerYear = ({ count, per }: Pace): number => count * PER_YEAR[per];

/**
 * A year's and a month's money at a pace. The fee is rounded per session, then multiplied; a month is a twelfth
 * of the year and is rounded only then, so that weeks become months without rounding on the way.
 */
export function earningsAt(session: SessionFee, pace: Pace): { year: Earnings; month: Earnings } {
  const sessions = sessionsPerYear(pace);
  const yearGross = shareOf(session.price, sessions, 1);
  const yearFee = shareOf(session.fee, sessions, 1);
  const monthGross = shareOf(yearGross, 1, 12);
  const monthFee = shareOf(yearFee, 1, 12);
  return {
    year: { gross: yearGross, fee: yearFee, payout: yearGross - yearFee },
    month: { gross: monthGross, fee: monthFee, payout: monthGross - monthFee },
  };
}

export interface Membership {
  readonly ordinary: number;
  readonly discount: number;
  readonly yours: number;
}

/**
 * The membership a certified coach pays for one month. Source: CP-36, read as.
 * @param ordinary integer öre a month, typed by the visitor: no document states it
 * @param throughEmployment an employed coach has premium as a resource and pays nothing (MP-34)
 */
export function membershipFor(ordinary: number, throughEmployment: boolean, { rules }: Context): Membership {
  if (throughEmployment) {
    return { ordinary, discount: ordinary, yours: 0 };
  }
  const discount = percentOf(ordinary, rules.quantity('benefit.membershipDiscount') * PERCENT);
  return { ordinary, discount, yours: ordinary - discount };
}

export interface VatChoice {
  readonly priceIncludesVat: boolean;
  readonly feeBase: 'withVat' | 'withoutVat';
}

export interface VatBreakdown {
  readonly clientPays: number;
  readonly vat: number;
  readonly net: number;
  readonly fee: number;
  readonly fromPlatform: number;
  /** What is left when fee and VAT are paid. */
  readonly left: number;
}

/**
 * One session for a coach registered for VAT: who pays what to whom.
 * VAT half-up at the öre; the fee on the base the visitor chose.
 */
export function withVat(price: number, choice: VatChoice, { rules }: Context): VatBreakdown {
  const rate = rules.quantity('tax.vat') * PERCENT;
  const { net, vat } = choice.priceIncludesVat
    ? splitVat(price, rate)
    : { net: price, vat: percentOf(price, rate) };
  const clientPays = net + vat;
  const base = choice.feeBase === 'withVat' ? clientPays : net;
  const fee = percentOf(base, rules.quantity('fee.platform') * PERCENT);
  return { clientPays, vat, net, fee, fromPlatform: clientPays - fee, left: clientPays - fee - vat };
}

/** Large enough that a share of it tells how much of any price is left, to the öre. */
const SAMPLE = 1_000_000_000_000;
/** Fee and VAT are rounded one by one, so what is left strays by less than this many öre from its share. */
const STRAY = 3;

/**
 * The lowest price that leaves at least the wanted amount for a coach registered for VAT, with or without VAT in
 * it as the visitor chose. One öre more may leave one öre less, so the answer is found by trying.
 * @param wanted integer öre, 0 or more
 * @returns integer öre, or null when fee and VAT take everything
 * @throws RangeError when the amount is negative or not whole
 */
export function priceForLeft(wanted: number, choice: VatChoice, context: Context): number | null {
  if (!(Number.isSafeInteger(wanted) && wanted >= 0)) {
    throw new RangeError(`A wanted amount is whole and not negative: ${wanted}`);
  }
  const { left } = withVat(SAMPLE, choice, context);
  if (left <= 0) {
    return wanted === 0 ? 0 : null;
  }
  let price = shareOf(Math.max(0, wanted - STRAY), SAMPLE, left);
  while (withVat(price, choice, context).left < wanted) {
    price += 1;
  }
  return price;
}

/** Whether a year's turnover, without VAT, is above the limit for exemption. At the limit is not above. */
export const aboveVatThreshold = (turnoverWithoutVat: number, rules: RuleBook): boolean =>
  turnoverWithoutVat > rules.quantity('tax.vatThreshold');
