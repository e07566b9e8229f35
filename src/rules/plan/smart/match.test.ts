import { describe, expect, it } from 'vitest';
import { hitsOf, matchesOf, wholeWords } from './match';

const found = (text: string, ...sources: string[]) =>
  matchesOf(text, wholeWords(sources)).map((match) => [match.text, match.start, match.end]);

describe('whole words in a text', () => {
  it('are found in any case, with their places', () => {
    expect(found('Bygga, bygga', 'bygga')).toEqual([
      ['Bygga', 0, 5],
      ['bygga', 7, 12],
    ]);
  });

  it.each(['nybygga', 'byggare', 'om-bygga', 'bygga-om', 'bygga2'])('are not parts of %s', (text) => {
    expect(found(text, 'bygga')).toEqual([]);
  });

  it('are the longest that fit', () => {
    expect(found('Skicka in ansökan', 'skicka', 'skicka in')).toEqual([['Skicka in', 0, 9]]);
  });

  it('may have any white space between them', () => {
    expect(found('skicka \n in', 'skicka in')).toEqual([['skicka \n in', 0, 11]]);
  });

  it('stand only after their lead when they have one', () => {
    const pattern = wholeWords(['test'], '^|to ');
    expect(matchesOf('a test to test', pattern).map(({ start }) => start)).toEqual([10]);
  });
});

describe('the words that were found', () => {
  const hits = (...words: string[]) =>
    hitsOf(words.map((text, place) => ({ text, start: place * 20, end: place * 20 + text.length })));

  it('stand in the order of the text, however they were found', () => {
    const [first, second, third] = [
      { text: 'stärka', start: 0, end: 6 },
      { text: 'bygga', start: 10, end: 15 },
      { text: 'mäta', start: 20, end: 24 },
    ];
    expect(hitsOf([second, third, first])).toEqual(['stärka', 'bygga', 'mäta']);
  });

  it('are named once, as first written', () => {
    expect(hits('Arbeta med', 'arbeta  med', 'ARBETA MED')).toEqual(['Arbeta med']);
  });

  it('are two when only the space between tells them apart', () => {
    expect(hits('på riktigt', 'påriktigt')).toEqual(['på riktigt', 'påriktigt']);
  });
});
