import { type Comparison, DERIVED, isDerivedId, type RuleId, ruleOf, type Unit } from '../../src/rules';
import { HOLE, type Quote, type Spoken } from './spoken';
import { written } from './suggest';

/** What the words beside a value claim about it. */
type Claim = 'above' | 'below' | 'atLeast' | 'atMost' | 'exactly' | 'about';

/** Words that pull against a rule, and why. */
export interface Contradiction {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly instead: string;
}

// Longest first within each claim; “inte mer än” has to be met before “mer än”.
const BEFORE: ReadonlyArray<readonly [Claim, string]> = [
  ['atMost', '(?:inte|aldrig) (?:mer|fler|längre|högre) än|(?:no|not|never) (?:more|longer|higher) than'],
  ['atLeast', '(?:inte|aldrig) (?:mindre|färre|kortare) än|(?:no|not|never) (?:less|fewer|shorter) than'],
  ['above', '(?:mer|fler|längre|större|högre) än|över|(?:more|longer|greater|higher) than|over|above'],
  ['below', '(?:mindre|färre|kortare|lägre) än|under|(?:less|fewer|shorter|lower) than|below'],
  ['atLeast', 'minst|åtminstone|lägst|at least|a minimum of'],
  ['atMost', 'högst|maximalt|max|upp till|at most|(?<!\\badd(?:s|ed|ing)? )up to|a maximum of'],
  ['exactly', 'exakt|precis|exactly|precisely'],
  ['about', 'cirka|ca|ungefär|omkring|about|around|roughly|approximately'],
];
const AFTER: ReadonlyArray<readonly [Claim, string]> = [
  ['atLeast', '(?:eller|or) (?:mer|fler|flera|längre|högre|more|longer|above)|och uppåt|and up(?:wards)?'],
  ['atMost', '(?:eller|or) (?:mindre|färre|kortare|lägre|less|fewer|shorter|below)'],
];
// A small word may stand between: “mer än de 10 samtalen”.
const SMALL = '(?:(?:de|den|det|dina|ditt|hela|the|your|those|these|all) )?';
const before = BEFORE.map(([claim, words]) => ({
  claim,
  pattern: new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${words})\\s+${SMALL}$`, 'iu'),
}));
const after = AFTER.map(([claim, words]) => ({
  claim,
  pattern: new RegExp(`^(?:[\\s-]+\\p{L}+)?\\s+(?:${words})(?![\\p{L}\\p{Nd}])`, 'iu'),
}));

/** The claims that a rule bears out; a comparison that is not here is for no words to contradict. */
const BORNE_OUT: Readonly<Partial<Record<Comparison, readonly Claim[]>>> = {
  atLeast: ['atLeast'],
  atMost: ['atMost'],
  exactly: ['exactly'],
  about: ['about'],
  between: [],
  recommended: ['atLeast', 'about'],
  granted: ['exactly'],
};

interface Held {
  readonly compare: Comparison;
  readonly unit: Unit | null;
}

/** A number worked out from rules holds as the last of them does: so many parts as the completion rate demands. */
function heldBy(id: Quote['id']): Held {
  if (isDerivedId(id)) {
    const { from, unit } = DERIVED[id];
    return { compare: ruleOf(from.at(-1) as RuleId).compare, unit };
  }
  const rule = ruleOf(id);
  return { compare: rule.compare, unit: 'unit' in rule ? rule.unit : null };
}

// “Under 4–6 veckor” and “over two weeks” are how long something goes on, not a comparison.
const TIME: readonly (Unit | null)[] = ['minute', 'day', 'week', 'month'];
const during = (lead: string, unit: Unit | null): boolean =>
  TIME.includes(unit) && /(?<!\b(?:i|for) )(?<!\p{L})(?:under|över|over)\s+$/iu.test(lead);

/**
 * Words beside a quoted rule that say otherwise than it does (*mer än* before at least 10), or say it twice
 * (*minst* before a form that brings its own). Rules that compare nothing, names and examples, are left alone.
 * What a template function gets as a parameter is not known here, so the words before it are not judged.
 */
export function contradictionsIn({ text, quotes }: Spoken): Contradiction[] {
  return [...quotes].flatMap(([index, { id, form }]) => {
    const { compare, unit } = heldBy(id);
    const borneOut = BORNE_OUT[compare];
    const number = written(id, 'number', 'sv');
    if (borneOut === undefined || number === null) return [];
    const phrase = (form ?? (isDerivedId(id) ? 'value' : 'phrase')) === 'phrase';
    const twice = phrase && written(id, 'phrase', 'sv') !== written(id, 'value', 'sv');
    const judge = (claim: Claim, from: number, to: number): Contradiction[] => {
      if (twice) return [{ from, to, id, instead: 'nothing beside the rule, it brings its own words' }];
      return borneOut.includes(claim) ? [] : [{ from, to, id, instead: meaning(compare) }];
    };
    const lead = text.slice(0, index);
    const words = before.flatMap(({ claim, pattern }) => {
      const match = pattern.exec(lead);
      return match === null ? [] : [{ claim, match }];
    })[0];
    const ahead = text.slice(index + HOLE.length);
    const tail = after.flatMap(({ claim, pattern }) => {
      const match = pattern.exec(ahead);
      return match === null ? [] : [{ claim, match }];
    })[0];
    return [
      ...(words === undefined || during(lead, unit) ? [] : judge(words.claim, words.match.index, index)),
      ...(tail === undefined ? [] : judge(tail.claim, index, index + 1 + tail.match[0].length)),
    ];
  });
}

const MEANINGS: Readonly<Partial<Record<Comparison, string>>> = {
  atLeast: 'words for at least, the limit is included',
  atMost: 'words for at most, the limit is included',
  exactly: 'the number alone, it is exact',
  about: 'words for about, the value is approximate',
  between: 'the span alone, both ends are included',
  recommended: 'words for a recommendation, it is no limit',
  granted: 'the value alone, it is what the reader gets',
};
const meaning = (compare: Comparison): string => MEANINGS[compare] ?? 'the value alone';
