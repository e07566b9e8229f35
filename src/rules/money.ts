/**
 * Money as whole öre, 1 kr = 100. Nothing here touches a fraction: the product of an amount and a rate is taken
 * in BigInt, because `price * 0.1` is wrong by one öre for hundreds of ordinary prices (160,45 kr is one).
 */

/** 10 000 basis points = 100 %. A rate of 28,97 % is 2 897. */
const WHOLE = 10_000;

/**
 * `amount · numerator / denominator`, rounded half away from zero to a whole number.
 * Takes safe integers, of either sign above the line and above 0 below it; throws RangeError on anything else and
 * when the answer is no longer a safe integer (about 9 · 10^15).
 */
export function shareOf(amount: number, numerator: number, denominator: number): number {
  const divisor = BigInt(whole(denominator));
  if (divisor <= 0n) throw new RangeError(`No share of nothing: the denominator is ${denominator}`);
  const product = BigInt(whole(amount)) * BigInt(whole(numerator));
  // BigInt division cuts towards zero, so a half outwards before it rounds the half away from zero.
  const half = product < 0n ? -divisor : divisor;
  return whole(Number((2n * product + half) / (2n * divisor)));
}

/** A percentage of an amount in öre, half away from zero at the öre. The rate is in basis points: 10 % is 1 000. */
export function percentOf(ore: number, basisPoints: number): number {
  return shareOf(ore, basisPoints, WHOLE);
}

/**
 * A price with VAT included, taken apart: 25 % (2 500 basis points) of 250,00 kr gives VAT 50,00 and net 200,00.
 * VAT is rounded half up at the öre and net is the rest, so the two always sum to the price.
 * Throws RangeError when the rate is negative.
 */
export function splitVat(oreWithVat: number, basisPoints: number): { net: number; vat: number } {
  if (basisPoints < 0) throw new RangeError(`A VAT rate cannot be negative: ${basisPoints}`);
  const vat = shareOf(oreWithVat, basisPoints, WHOLE + basisPoints);
  return { net: oreWithVat - vat, vat };
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number that can be held exactly: ${n}`);
  return n;
}
