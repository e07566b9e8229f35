import { unitWord } from '../../src/formats/units';
import { UNITS, type Unit } from '../../src/rules';

type Counted = Exclude<Unit, 'percent' | 'ore'>;
const COUNTED = UNITS.filter((unit): unit is Counted => unit !== 'percent' && unit !== 'ore');

// Swedish nouns bend at the end and are put together at the front: “kalenderveckorna”. Three-letter words are
// left alone at the front, or “bord” would be a count of words.
const swedish = (word: string) => `${word.length > 3 ? '\\p{L}*' : ''}${word}(?:e?n|et|na|a?rna)?s?`;
const english = (word: string) => `${word}(?:[’']?s?)`;
const wordsOf = (unit: Counted) =>
  [1, 2].flatMap((count) => [swedish(unitWord(unit, count, 'sv')), english(unitWord(unit, count, 'en'))]);

const END = '(?![\\p{L}\\p{Nd}])';
// Two words may stand between a number and what it counts, “tre korta provsessioner”, but none that begins
// another part of the sentence.
const LINK =
  'och|eller|men|som|att|av|i|på|om|till|från|med|för|per|är|har|en|ett|den|det|de|varje|and|or|but|that|of|in|on|at|to|from|with|for|per|is|are|has|have|a|an|the|every|each';
const BETWEEN = `(?:[\\s-]+(?!(?:${LINK})${END})\\p{L}+){0,2}?[\\s-]+`;

const PERCENT = new RegExp(`^[\\s-]*(?:%|procent\\p{L}*|per ?cent${END}|percent\\p{L}*)`, 'iu');
const MONEY = new RegExp(`^[\\s-]*(?:kr|kronors?|kronorna|sek|tkr|öre)${END}`, 'iu');
const GLUED = COUNTED.map((unit) => {
  const words = [1, 2].flatMap((count) => [unitWord(unit, count, 'sv'), unitWord(unit, count, 'en')]);
  return { unit, pattern: new RegExp(`^-?(?:${words.join('|')})\\p{L}*`, 'iu') };
});
// Trial sessions before sessions: the longer name first.
const APART = [...COUNTED]
  .sort((a, b) => b.length - a.length)
  .map((unit) => ({ unit, pattern: new RegExp(`^${BETWEEN}(?:${wordsOf(unit).join('|')})${END}`, 'iu') }));

/** What a number is of, and how far the words of it reach. */
export interface Measure {
  readonly unit: Unit;
  readonly length: number;
}

function first(list: readonly { unit: Unit; pattern: RegExp }[], rest: string): Measure | null {
  const hits = list.flatMap(({ unit, pattern }) => {
    const length = pattern.exec(rest)?.[0].length;
    return length === undefined ? [] : [{ unit, length }];
  });
  // The nearest word is the one that is counted; of two as near, the longer name.
  return hits.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** The unit that the text right after a number names, in Swedish or English, or null. */
export function measureAfter(rest: string): Measure | null {
  return (
    first([{ unit: 'percent', pattern: PERCENT }], rest) ??
    first([{ unit: 'ore', pattern: MONEY }], rest) ??
    first(APART, rest)
  );
}

/** The unit in a word put together with its number: the rest of `tvåveckorsperiod` and of `six-month`. */
export const measureGlued = (rest: string): Measure | null => first(GLUED, rest);
