import { expect, it } from 'vitest';
import { splitCompound } from './compounds';

const WORDS = [
  'utbildning',
  'budget',
  'utveckling',
  'plan',
  'samtal',
  'mål',
  'byggare',
  'självutveckling',
  'verktyg',
];
const words = {
  isWord: (part: string) => WORDS.includes(part),
  short: new Set(['mål']),
};

it('splits two words that stand side by side', () => {
  expect(splitCompound('samtalbudget', words)).toEqual(['samtal', 'budget']);
});

it('leaves out the s between two words', () => {
  expect(splitCompound('utbildningsbudget', words)).toEqual(['utbildning', 'budget']);
});

it('splits three words', () => {
  expect(splitCompound('utbildningsutvecklingsplan', words)).toEqual(['utbildning', 'utveckling', 'plan']);
});

it('prefers the fewest parts', () => {
  expect(splitCompound('självutvecklingsverktyg', words)).toEqual(['självutveckling', 'verktyg']);
});

it('takes a short word that may be a part', () => {
  expect(splitCompound('målbyggare', words)).toEqual(['mål', 'byggare']);
});

it('leaves a word whole when a part is unknown', () => {
  expect(splitCompound('utbildningsresa', words)).toEqual([]);
});

it('leaves a word whole that is only one of the words', () => {
  expect(splitCompound('samtal', words)).toEqual([]);
});

it('takes no part of three letters that is not named', () => {
  expect(splitCompound('målplan', { ...words, short: new Set() })).toEqual([]);
});

it('comes to an end with a long row of letters', () => {
  expect(splitCompound('samtal'.repeat(30).slice(0, 170), words)).toEqual([]);
});
