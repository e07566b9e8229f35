import { expect, it } from 'vitest';
import { excerptOf, markedTitle } from './excerpt';
import { analysisOf } from './terms';
import { swedish } from './words.sv';

const analysis = analysisOf(swedish, ['avgift', 'samtal']);
const FEE = new Set(['=avgift', '+avgift']);
const met = (text: string) =>
  excerptOf(text, FEE, analysis)
    .filter(({ isMet }) => isMet)
    .map((piece) => piece.text);
const whole = (text: string) =>
  excerptOf(text, FEE, analysis)
    .map((piece) => piece.text)
    .join('');

it('a short text is shown whole', () => {
  expect(whole('Plattformen tar en avgift.')).toBe('Plattformen tar en avgift.');
});

it('the word is marked in the form that it has there', () => {
  expect(met('Så räknas avgiften på priset.')).toEqual(['avgiften']);
});

it('a compound with the word in it is marked', () => {
  expect(met('Det finns en samtalsavgift.')).toEqual(['samtalsavgift']);
});

it('a long text is cut at spaces around the word', () => {
  const text = `${'ord som inte är det '.repeat(20)}avgift ${'och mer som följer '.repeat(20)}`;
  const shown = whole(text);
  expect(shown).toMatch(/^… \S.* avgift .*\S …$/);
  expect(shown.length).toBeLessThanOrEqual(174);
});

it('the end of a text is shown to its end', () => {
  expect(whole(`${'ord som inte är det '.repeat(20)}till sist en avgift.`)).toMatch(/^… .*avgift\.$/);
});

it('a text without the word is shown from its beginning', () => {
  expect(whole('ett ord '.repeat(40))).toMatch(/^ett ord ett .* …$/);
});

it('a long word without a space is not lost', () => {
  expect(whole(`avgift${'x'.repeat(400)}`)).not.toBe(' …');
});

it('a title keeps all its words', () => {
  expect(markedTitle('Hur räknas avgiften?', FEE, analysis)).toEqual([
    { text: 'Hur räknas ', isMet: false },
    { text: 'avgiften', isMet: true },
    { text: '?', isMet: false },
  ]);
});

it('what looks like markup stays text', () => {
  expect(whole('<b>avgift</b>')).toBe('<b>avgift</b>');
});
