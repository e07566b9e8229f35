import { describe, expect, it } from 'vitest';
import { inPieces } from './pieces.mjs';

const sentence = (number: number) => `Sentence ${number * 7919} says something of its own ${number ** 3}. `;
const page = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => sentence(from + index)).join('');
const together = ({ pieces, texts }: ReturnType<typeof inPieces>) =>
  texts.map((numbers: number[]) => numbers.map((number) => pieces[number]).join(''));

describe('texts in pieces', () => {
  it('are the same texts again when the pieces are put together', () => {
    const texts = [page(0, 300), '', 'å', `${page(5, 9)}🧭${page(100, 200)}`];
    expect(together(inPieces(texts))).toEqual(texts);
  });

  it('survive being written as JSON, letters of two halves included', () => {
    const texts = [Array.from({ length: 4000 }, (_, index) => `🧭${index % 7}`).join('')];
    expect(together(JSON.parse(JSON.stringify(inPieces(texts))))).toEqual(texts);
  });

  it('hold once what two texts have in common, though it begins at another place', () => {
    const common = page(1000, 1400);
    const { pieces } = inPieces([`one${page(0, 20)}${common}`, `another${page(40, 90)}${common}`]);
    expect(pieces.join('').length).toBeLessThan(common.length * 1.35);
  });

  it('are the same for the same texts', () => {
    const texts = [page(0, 90), page(30, 120)];
    expect(inPieces(texts)).toEqual(inPieces(texts));
  });
});
