/** Numbers that look drawn and are the same every time: mulberry32. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  chance(oneIn: number): boolean;
  /** A text of so many code units at most, drawn from the signs, or from all code units. */
  text(most: number, signs?: string): string;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return {
    below,
    pick,
    chance: (oneIn) => below(oneIn) === 0,
    text: (most, signs) =>
      Array.from({ length: below(most + 1) }, () =>
        signs === undefined ? String.fromCharCode(below(0x10000)) : signs.charAt(below(signs.length)),
      ).join(''),
  };
}
