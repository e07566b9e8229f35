import { beforeAll, describe, expect, it } from 'vitest';
import { join as joined, type Piece } from '../truth-gate/spoken';
import { formFaults } from './form';
import type { Said } from './prose';
import { sentencesOf } from './sentences';
import { slipsIn } from './slips.mjs';
import { unknownWords } from './unknown.mjs';
import { wordsIn } from './words';

const said = (text: string, from: Partial<Said> = {}): Said => {
  const spoken = joined([{ text, offset: 0 }]);
  return { file: 'docs/sida.mdx', locale: 'sv', kind: 'page', spoken, ...from };
};
const words = (text: string, from: Partial<Said> = {}) => wordsIn([said(text, from)]).map(({ word }) => word);

const SLIPS = {
  sv: ['medarbatare', 'samtall', 'ansökn', 'återkopling', 'forsatt', 'behover', 'kvartalspaln'],
  en: ['color', 'behavior', 'center', 'organize', 'feedbak', 'sesion'],
};
const RIGHT = {
  sv: [
    'coachningssamtal',
    'kvartalsplan',
    'granskningsunderlag',
    'Utbildningsbudgeten',
    'Slutförandegraden',
    'LinkedIn',
  ],
  en: ['colour', 'analyse', 'organise', 'coach’s', 'doesn’t', 'Psychographic', 'LinkedIn'],
};

describe.each(['sv', 'en'] as const)('the spelling of %s', (locale) => {
  let unknown = new Set<string>();
  // The dictionaries are read once, which takes its time on a busy machine.
  beforeAll(async () => {
    unknown = await unknownWords(locale, [...SLIPS[locale], ...RIGHT[locale]]);
  }, 60_000);

  it.each(SLIPS[locale])('finds %s', (slip) => {
    expect(unknown.has(slip)).toBe(true);
  });

  it.each(RIGHT[locale])('lets %s be', (word) => {
    expect(unknown.has(word)).toBe(false);
  });
});

describe('what is spelled', () => {
  it('is no address, no file, no code and no id of a rule', () => {
    const text =
      'Se /verktyg/min-mapp, https://exempel.se/x, samtalslogg.csv, `npm run gate` och training.completion.';
    expect(words(text)).toEqual(['Se', 'och']);
  });

  it('may be Swedish inside a quotation on an English page, and only there', () => {
    const written = wordsIn([said('The word is “samtal” in Swedish.', { locale: 'en' })]);
    expect(written.filter(({ locales }) => locales.includes('sv')).map(({ word }) => word)).toEqual([
      'samtal',
    ]);
  });

  it('is every word once, with each of its places', () => {
    const [samtal] = wordsIn([said('samtal och samtal')]);
    expect(samtal?.places.map(([, index]) => index)).toEqual([0, 11]);
  });
});

describe('planted slips', () => {
  it('are one of each kind, in words long enough to be known again', () => {
    expect(slipsIn(['samtalet', 'dag'])).toEqual([
      ['a letter left out', ['samalet']],
      ['a letter doubled', ['samttalet']],
      ['two letters in the wrong order', ['samatlet']],
      ['another letter', ['samralet']],
    ]);
  });
});

describe('the length of sentences', () => {
  const counts = (pieces: readonly Piece[]) => sentencesOf(joined(pieces)).map(([, , count]) => count);
  const text = (words: string): Piece => ({ text: words, offset: 0 });

  it('counts a quoted rule as three words', () => {
    const quote = { id: 'senior.sessions', form: undefined } as const;
    expect(counts([text('Du behöver '), { offset: 11, quote }, text(' innan du ansöker.')])).toEqual([8]);
  });

  it('counts code, and what a text is given, as a word', () => {
    expect(counts([text('Du skriver i '), { offset: 13, quote: null }, text('.')])).toEqual([4]);
  });

  it('ends a sentence at a full stop, but not at an abbreviation', () => {
    const sentences = sentencesOf(joined([text('Skriv t.ex. Bo. Läs sedan.')]));
    expect(sentences.map(([, sentence]) => sentence.trim())).toEqual(['Skriv t.ex. Bo.', 'Läs sedan.']);
  });

  it('takes the cells of a table one by one', () => {
    expect(counts([text('| Vad sparas | Var |')])).toEqual([0, 2, 1]);
  });
});

describe('the form of a text', () => {
  const found = (text: string, from: Partial<Said> = {}) =>
    formFaults(said(text, from)).map(({ what }) => what);
  const sentence = (words: number) => `${Array.from({ length: words }, () => 'ord').join(' ')}.`;

  it.each([
    ['a straight quotation mark', 'Välj "Spara" här.'],
    ['a straight apostrophe', "The coach's view."],
    ['three full stops for an ellipsis', 'Vänta...'],
    ['a hyphen for a dash', 'Coach - och klient.'],
  ])('has not %s', (what, text) => {
    expect(found(text)).toEqual([what]);
  });

  it('has the quotation marks of its language', () => {
    expect([
      found('Välj “Spara”.'),
      found('Välj ”Spara”.'),
      found('Choose “Save”.', { locale: 'en' }),
    ]).toEqual([['a quotation mark of another language'], [], []]);
  });

  it('may have thirty words in a sentence, and not thirty-one', () => {
    expect([found(sentence(29)), found(sentence(30)), found(sentence(31))]).toEqual([
      [],
      [],
      ['a sentence of 31 words, more than 30'],
    ]);
  });
});
