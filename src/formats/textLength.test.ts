import { describe, expect, it } from 'vitest';
import { lengthOf } from './textLength';

describe('the length of a text', () => {
  it.each([
    ['', 0],
    [' \u00a0\n', 0],
    ['mål', 3],
    ['  två ord ', 7],
    ['🙂🙂', 2],
  ])('%j has %d characters', (text, characters) => {
    expect(lengthOf(text)).toBe(characters);
  });
});
