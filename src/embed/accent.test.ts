import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, groundsFor, readAccent } from './accent';

describe('a colour in an address', () => {
  it.each([
    ['5b2a86', '5b2a86'],
    ['#5B2A86', '5b2a86'],
    ['fff', null],
    ['5b2a8', null],
    ['5b2a866', null],
    ['5b2a8g', null],
    ['red', null],
    ['##5b2a86', null],
    ['5b2a86;color:red', null],
    ['url(//x)', null],
    ['', null],
  ])('%s is read as %s', (text, colour) => {
    expect(readAccent(text)).toBe(colour);
  });
});

describe('how much two colours differ', () => {
  // WCAG's own ends of the scale, and the grey that is known as the lightest one for text on white.
  it.each([
    ['000000', 'ffffff', 21],
    ['ffffff', 'ffffff', 1],
    ['767676', 'ffffff', 4.54],
    ['ffffff', '777777', 4.48],
  ])('%s on %s is %f', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });
});

describe('where a colour of somebody else’s is used', () => {
  it.each([
    ['5b2a86', ['light']],
    ['000000', ['light']],
    ['c8a2ff', ['dark']],
    ['ffffff', ['dark']],
    ['ff0000', []],
    ['808080', []],
  ])('%s can be read on %j', (colour, grounds) => {
    expect(groundsFor(colour)).toEqual(grounds);
  });

  // eef1e9 has the luminance 0.870: (0.870 + 0.05) / 4.5 - 0.05 = 0.154. That of 6d6d6d is 0.153, of 6e6e6e 0.156.
  it('ends on a light ground between two neighbouring greys', () => {
    expect([groundsFor('6d6d6d'), groundsFor('6e6e6e')]).toEqual([['light'], []]);
  });
});

it('each ground is the paper that text is hardest to read on', () => {
  const [light = '', dark = ''] = readFileSync('src/css/tokens.css', 'utf8').split("[data-theme='dark']");
  const papers = (sheet: string) =>
    [...sheet.matchAll(/--paper(?:-raised|-sunken)?: #([0-9a-f]{3,6});/g)].map(([, hex = '']) =>
      hex.length === 3 ? hex.replace(/./g, '$&$&') : hex,
    );
  const hardest = (sheet: string, ink: string) =>
    papers(sheet).sort((a, b) => contrast(a, ink) - contrast(b, ink))[0];
  expect([hardest(light, '000000'), hardest(dark, 'ffffff')]).toEqual(['eef1e9', '1b2924']);
});
