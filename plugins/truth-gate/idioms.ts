import type { Unit } from '../../src/rules';
import { rulesHolding } from './holding';
import { NUMERAL, numeralValue } from './numerals';
import type { Value } from './value';

const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${source})`, 'giu');

// Lengths of time with a name of their own.
const LENGTHS: ReadonlyArray<readonly [RegExp, number, Unit]> = [
  [pattern('halvår\\p{L}*|half[ -]a[ -]year|half[ -]year\\p{L}*'), 6, 'month'],
  [pattern('halvtimm\\p{L}*|half[ -]an[ -]hour|half[ -]hour\\p{L}*'), 30, 'minute'],
  [pattern('fortnight\\p{L}*'), 2, 'week'],
];

// Half is only a value when it is half of something that the rules give shares of: “halva vägen” is not.
const SHARED =
  'pris|avgift|medlemskap|premium|rabatt|kostnad|belopp|moment|övning|session|samtal|price|fee|membership|discount|cost|amount|part|exercise';
const HALF = pattern(
  `(?:hälften|halv(?:a|t|erat?|erade)?|halved|half)(?=(?:[\\s-]+\\p{L}+){0,3}?[\\s-]+\\p{L}*(?:${SHARED}))`,
);
const FRACTION = pattern(
  `(${NUMERAL}|a)[ -](fjärde|femte|tion(?:de)?|four|fif|ten)(?:del\\p{L}*|th(?:s|(?= of)))`,
);
const PARTS: Readonly<Record<string, number>> = {
  fjärde: 4,
  four: 4,
  femte: 5,
  fif: 5,
  tion: 10,
  tionde: 10,
  ten: 10,
};
const OUT_OF = pattern(`(${NUMERAL})(?: out)? (?:av|of|in) (${NUMERAL})(?![\\p{L}\\p{Nd}])`);

/** Values in other words than numbers, `halvår`, `a tenth of`, `åtta av tio`, where a rule holds them today. */
export function idiomsIn(text: string): Value[] {
  const lengths = LENGTHS.flatMap(([words, number, unit]) =>
    [...text.matchAll(words)].map((match) => found(match, number, unit)),
  );
  const halves = [...text.matchAll(HALF)].map((match) => found(match, 50, 'percent'));
  const fractions = [...text.matchAll(FRACTION)].map((match) =>
    found(
      match,
      ((numeralValue(match[1] ?? '') || 1) / (PARTS[(match[2] ?? '').toLowerCase()] ?? 1)) * 100,
      'percent',
    ),
  );
  const outOf = [...text.matchAll(OUT_OF)].flatMap((match) => {
    const whole = numeralValue(match[2] ?? '');
    // One of two or three is a choice more often than a share.
    return whole < 4 ? [] : [found(match, (numeralValue(match[1] ?? '') / whole) * 100, 'percent')];
  });
  return [...lengths, ...halves, ...fractions, ...outOf].filter(
    ({ numbers, unit }) => rulesHolding({ text: '', numbers, unit }).length > 0,
  );
}

function found(match: RegExpExecArray, number: number, unit: Unit): Value {
  const to = match.index + match[0].length;
  return {
    kind: unit === 'percent' ? 'percentage' : 'numeral',
    from: match.index,
    to,
    numbers: [number],
    unit,
  };
}
