// What a receipt says is checked value by value: it may have been written by anyone.

/** A whole number from 0 to `most`. */
export const isWhole = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** One of the codes. */
export const isOneOf = <Code extends string>(value: unknown, codes: readonly Code[]): value is Code =>
  codes.includes(value as Code);

/** Nothing, or what the check lets through. */
export const isNullOr = <Value>(
  value: unknown,
  check: (value: unknown) => value is Value,
): value is Value | null => value === null || check(value);
