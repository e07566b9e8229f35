import type { GoalLanguage, GoalUnit } from './goal';

export interface AmountInText {
  readonly value: number;
  /** `null` when what follows the number names no unit we know. */
  readonly unit: GoalUnit | null;
  /** Where the text starts from, when it goes from one number to another. */
  readonly baseline: number | null;
}

const MONTHS = {
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  en: 'january|february|march|april|may|june|july|august|september|october|november|december',
};

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DASH = '\\s*[-\u2013\u2014]\\s*';
// `5–7 juni` and `5 och 6 juni` are one time and no two amounts.
const DAYS = `${DAY}(?:(?:${DASH}|\\s+(?:till|to|och|and)\\s+)${DAY})?`;
const AT_END = '(?=\\s*(?:$|[.,;:)]))';

// Days, weeks, quarters and years tell when, not how much. What they leave behind is judged.
const DATES = [
  '\\d{4}-\\d{2}(?:-\\d{2})?',
  `(?:${DAY}${DASH})?\\d{1,2}/\\d{1,2}(?:/\\d{2,4}|\\s+\\d{4})?`,
  // Without a year it could be a number with decimals.
  '\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}',
  '(?:\\d{4}-)?q[1-4](?:\\s+\\d{4})?',
  '(?:kvartal|quarter)\\s+[1-4](?:\\s+\\d{4})?',
  `(?:v\\.|veckas?|veckorna|weeks?)\\s*\\d{1,2}(?:${DASH}\\d{1,2})?(?:\\s+\\d{4})?`,
  `(?:den\\s+)?${DAYS}\\s+(?:${MONTHS.sv}|${MONTHS.en})(?:\\s+\\d{4})?`,
  `(?:${MONTHS.sv}|${MONTHS.en})\\s+(?:\\d{4}|${DAY}(?:${DASH}${DAY}(?:,?\\s+\\d{4})?|,?\\s+\\d{4}|${AT_END}))`,
  '(?:inom|på|under|om|i|within|in|over|during)\\s+\\d+\\s+(?:dag|dagar|veck|månad|kvartal|år|days?|weeks?|months?|quarters?|years?)\\p{L}*',
  `(?:under|år|till|senast|hösten|våren|during|by|year|before)\\s+(?:19|20)\\d{2}${AT_END}`,
];
const DATE = new RegExp(`(^|[^\\p{L}\\p{N}])(?:${DATES.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

// Groups of exactly three, as the number fields read them. English text may group with commas.
const GROUPED = {
  sv: '\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+',
  en: '\\d{1,3}(?:[, \\u00a0\\u2009\\u202f]\\d{3})+',
};
const DECIMALS = { sv: '[.,]\\d{1,2}', en: '\\.\\d{1,2}' };
const AFTER = '(?:\\s*(%|procent|per\\s*cent|percent|kronor|kr|sek|timmar|timme|tim|h|hours?))?';

const numberPattern = (language: GoalLanguage): RegExp =>
  new RegExp(
    `(^|[^\\p{L}\\p{N}.,-])((?:${GROUPED[language]}|\\d+)(?:${DECIMALS[language]})?)(?!-|[.,]?\\d)${AFTER}(?![\\p{L}\\p{N}])`,
    'giu',
  );
const NUMBER = { sv: numberPattern('sv'), en: numberPattern('en') };

function unitOf(word: string): GoalUnit {
  if (/[%p]/i.test(word)) return 'percent';
  return /^[ks]/i.test(word) ? 'currency' : 'hours';
}

/**
 * The number in a text that tells how much rather than when: the first one, or the second where the text goes
 * from one to another. `null` when there is none.
 */
export function amountIn(text: string, language: GoalLanguage): AmountInText | null {
  if (!/\d/.test(text)) return null;
  const dateless = text.replace(DATE, '$1 ');
  const [first, second] = dateless.matchAll(NUMBER[language]);
  if (first === undefined) return null;
  const before = dateless.slice(0, first.index + (first[1]?.length ?? 0));
  const fromTo = second !== undefined && /(?:^|\s)(?:från|from)\s+$/iu.test(before);
  const match = fromTo ? second : first;
  return {
    value: readNumber(match, language),
    unit: match[3] === undefined ? null : unitOf(match[3]),
    baseline: fromTo ? readNumber(first, language) : null,
  };
}

function readNumber(match: RegExpExecArray, language: GoalLanguage): number {
  const digits = (match[2] ?? '').replace(/\s/g, '');
  return Number(language === 'en' ? digits.replaceAll(',', '') : digits.replace(',', '.'));
}
