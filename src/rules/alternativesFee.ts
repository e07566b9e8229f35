import type { OtherReading } from './alternatives';
import { percentOf, shareOf } from './money';
import { membershipFor, type Pace, sessionFee, type VatChoice, withVat } from './programme/fee';
import type { Context } from './rulebook';

/** One price and what belongs to it; money in integer öre. */
export interface FeeTold {
  /** As the visitor states prices; `null` when no price is enough. */
  readonly price: number | null;
  readonly vat: VatChoice | null;
  readonly pace: Pace | null;
  /** A month; `null` when it is not known. */
  readonly ordinaryMembership: number | null;
  readonly throughEmployment: boolean;
}

interface Monthly {
  /** Öre a month. */
  readonly membership: number;
}

export type FeeOtherReading =
  | OtherReading<
      'Q-25',
      'otherBase',
      { readonly base: VatChoice['feeBase']; readonly fee: number; readonly left: number }
    >
  /** The fee on all sessions at the pace, rounded once, beside the sum of fees rounded one by one. */
  | OtherReading<'Q-25', 'onSum', { readonly pace: Pace; readonly fee: number; readonly oneByOne: number }>
  | OtherReading<'Q-22', 'forATime', Monthly>
  | OtherReading<'Q-23', 'fullAccess', Monthly>
  /** `percent` off the ordinary price, which an employed visitor is not asked for. */
  | OtherReading<'Q-24', 'ownDiscount', { readonly percent: number }>;

/** Basis points in one per cent. */
const PERCENT = 100;

function fees(price: number, { vat, pace }: FeeTold, context: Context): FeeOtherReading[] {
  const others: FeeOtherReading[] = [];
  const session = vat === null ? null : { ...vat, ...withVat(price, vat, context) };
  if (session !== null) {
    const base = session.feeBase === 'withVat' ? 'withoutVat' : 'withVat';
    const { fee, left } = withVat(price, { ...session, feeBase: base }, context);
    if (left !== session.left) others.push({ reading: 'Q-25', alternative: 'otherBase', base, fee, left });
  }
  if (pace !== null) {
    const base =
      session === null ? price : session.feeBase === 'withoutVat' ? session.net : session.clientPays;
    const each = session?.fee ?? sessionFee(price, context).fee;
    const fee = percentOf(shareOf(base, pace.count, 1), context.rules.quantity('fee.platform') * PERCENT);
    const oneByOne = shareOf(each, pace.count, 1);
    if (fee !== oneByOne) others.push({ reading: 'Q-25', alternative: 'onSum', pace, fee, oneByOne });
  }
  return others;
}

function memberships(ordinary: number, context: Context): FeeOtherReading[] {
  const { yours } = membershipFor(ordinary, false, context);
  return [
    ...(yours === ordinary
      ? []
      : [{ reading: 'Q-22', alternative: 'forATime', membership: ordinary } as const]),
    ...(yours === 0 ? [] : [{ reading: 'Q-23', alternative: 'fullAccess', membership: 0 } as const]),
  ];
}

/**
 * What the fee and the membership would come to under each other reading of, one at a time, where an
 * amount is another. Source: CP-36 to CP-39, MP-34. Who the seller is is never worked out: that is not for
 * a calculator to say.
 * @throws RangeError when the price is negative or not whole
 */
export function feeOtherReadings(one: FeeTold, context: Context): FeeOtherReading[] {
  const { price, ordinaryMembership: ordinary, throughEmployment } = one;
  const percent = context.rules.quantity('benefit.membershipDiscount');
  return [
    ...(price === null ? [] : fees(price, one, context)),
    ...(ordinary === null || throughEmployment ? [] : memberships(ordinary, context)),
    ...(throughEmployment && percent < 100
      ? [{ reading: 'Q-24', alternative: 'ownDiscount', percent } as const]
      : []),
  ];
}
