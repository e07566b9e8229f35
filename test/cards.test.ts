import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { skyAt } from '../plugins/machine-readers/card/draw.mjs';
import { letters } from '../plugins/machine-readers/card/letters.mjs';
import { paletted } from '../plugins/machine-readers/card/png.mjs';
import { titleLines } from '../plugins/machine-readers/card/title.mjs';

describe('the title of a card', () => {
  const place = { left: 72, top: 178, room: skyAt, below: () => true };
  const linesOf = (title: string) => titleLines(title, place).lines.map(({ text }) => text);

  it.each([
    'Vem bedömer, och när får jag besked?',
    'Who assesses me, and when do I get a decision?',
    'Vad säger programmet om samtal, återkoppling, granskning och certifiering?',
  ])('keeps clear of hills and sun: %s', (title) => {
    for (const { right, bottom, foot } of titleLines(title, place).lines) {
      expect(72 + right).toBeLessThanOrEqual(skyAt(foot + Math.max(bottom, 0)));
    }
  });

  it('has every word, in order, whole', () => {
    expect(linesOf('Vad ska testanvändarna ge återkoppling på?').join(' ')).toBe(
      'Vad ska testanvändarna ge återkoppling på?',
    );
  });

  it('may be broken after a hyphen that the word has of its own', () => {
    expect(linesOf('Coaching-certifieringsprogram')).toEqual(['Coaching-', 'certifieringsprogram']);
  });

  it('keeps the room after a hyphen that ends a word', () => {
    expect(linesOf('In- och utträde').join(' ')).toBe('In- och utträde');
  });

  it('stops the build when one word is longer than the card', () => {
    expect(() => linesOf('Certifieringsprogramsutvecklingssamordnarkonferensdeltagarlistan')).toThrow(
      'No room',
    );
  });

  it('stops the build at a letter that the face does not have', () => {
    expect(() => linesOf('Будь здоровий')).toThrow('no letter');
  });

  it('is drawn bolder than the words below it', () => {
    const widthOf = (weight: number) => letters('Måste jag åka?', { size: 50, weight }).width;
    expect(widthOf(700)).toBeGreaterThan(widthOf(400) * 1.02);
  });

  it('moves the ring with the letter where a letter is made of two', () => {
    const heightOf = (text: string) => letters(text, { size: 100, weight: 700 }).top;
    expect(heightOf('å')).toBeLessThan(heightOf('a') - 10);
  });
});

describe('a picture with a palette', () => {
  const OPAQUE = 255;
  const pixels = Uint8Array.from([9, 9, 9, OPAQUE, 200, 0, 0, OPAQUE, 200, 0, 0, OPAQUE, 9, 9, 9, OPAQUE]);
  const png = paletted(pixels, { width: 2, height: 2 });
  const chunk = (type: string) => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };

  it('says how large it is', () => {
    expect([chunk('IHDR').readUInt32BE(0), chunk('IHDR').readUInt32BE(4)]).toEqual([2, 2]);
  });

  it('holds each colour once', () => {
    expect([...chunk('PLTE')]).toEqual([9, 9, 9, 200, 0, 0]);
  });

  it('names the colour of each dot, row by row', () => {
    expect([...inflateSync(chunk('IDAT'))]).toEqual([0, 0, 1, 0, 1, 0]);
  });
});
