import { expect, it } from 'vitest';
import type { Sum } from './sum';

/**
 * The promise that pages and tools share: a rule's new value comes through wherever it is said or counted with, and
 * nothing else moves.
 * @param where in words, for the first test's name
 * @param sum what was found, once it has been looked for
 */
export function everythingFollows(where: string, sum: () => Sum): void {
  it(`every quote of it ${where} says the new one`, () => {
    expect(sum().stayed).toEqual([]);
  });

  it('no other text moves, but for what is counted from it', () => {
    expect(sum().astray).toEqual([]);
  });

  it('everything that is counted from it moves', () => {
    expect(sum().missing).toEqual([]);
  });

  it('no text goes on stating the old one by itself', () => {
    expect(sum().typed).toEqual([]);
  });
}
