import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLines } from './icsLines';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a long line', () => {
  it('of 87 characters and 92 octets becomes 75 octets and a space with 17', () => {
    const line = `SUMMARY:${'å'.repeat(5)}${'x'.repeat(74)}`;
    expect([line.length, octets(line), foldLines(line).split('\r\n').map(octets)]).toEqual([
      87,
      92,
      [75, 18, 0],
    ]);
  });

  it.each([
    [75, 1],
    [76, 2],
    [149, 2],
    [150, 3],
  ])('of %d octets takes %d lines', (length, count) => {
    expect(foldLines('x'.repeat(length)).trimEnd().split('\r\n').length).toBe(count);
  });

  it('is never folded inside a character', () => {
    const [first] = foldLines(`${'x'.repeat(74)}🙂`).split('\r\n');
    expect(first).toBe('x'.repeat(74));
  });

  it('that was folded elsewhere is folded anew', () => {
    expect(foldLines(`${'x'.repeat(10)}\r\n ${'y'.repeat(10)}\r\n`)).toBe(
      `${'x'.repeat(10)}${'y'.repeat(10)}\r\n`,
    );
  });

  it('is whole again when it is unfolded, and never above 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aå€🙂 ;'), maxLength: 300 }), (line) => {
        const folded = foldLines(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
        expect(Math.max(...folded.split('\r\n').map(octets)) <= 75).toBe(true);
      }),
    );
  });
});
