/** The Swedish and English words of date fields, as patterns over lower-case, single-spaced text. */

import { MONTHS } from './dates';

export type LengthUnit = 'day' | 'week' | 'month' | 'year';

const MONTH_NUMBERS = new Map<string, number>([['sept', 9]]);
for (const names of [MONTHS.sv, MONTHS.en]) {
  names.forEach((name, index) => {
    MONTH_NUMBERS.set(name.toLowerCase(), index + 1);
    MONTH_NUMBERS.set(name.toLowerCase().slice(0, 3), index + 1);
  });
}

const COUNTS = new Map<string, number>(Object.entries({ en: 1, ett: 1, one: 1, a: 1 }));
[
  'två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  'two three four five six seven eight nine ten eleven twelve'.split(' '),
].forEach((words) => {
  words.forEach((word, index) => {
    COUNTS.set(word, index + 2);
  });
});

/** 1–12 for a month's name or number; 0 or above 12 when there is no such month. */
export function monthOf(text = ''): number {
  return MONTH_NUMBERS.get(text) ?? Number(text);
}

/** `6` and `sex` are 6. */
export function countOf(text = ''): number {
  return COUNTS.get(text) ?? Number(text);
}

/** The unit of a span from its Swedish or English word. */
export function lengthUnitOf(text = ''): LengthUnit {
  if (/^da/.test(text)) return 'day';
  if (/^(ve|we)/.test(text)) return 'week';
  return /^m/.test(text) ? 'month' : 'year';
}

/** Which part of a month the words before its name mean. */
export function partOfMonth(text = ''): 'month' | 'monthStart' | 'monthMiddle' | 'monthEnd' {
  if (/början|beginning|start/.test(text)) return 'monthStart';
  if (/mitt|mid/.test(text)) return 'monthMiddle';
  return /slut|end/.test(text) ? 'monthEnd' : 'month';
}

/** Words that promise no particular day. */
export const VAGUE = new RegExp(
  `^(?:${[
    'snart|snarast|så snart som möjligt|(?:så fort|när) det går|löpande|kontinuerligt|framöver|på sikt|senare',
    '(?:under|i slutet av|i början av|senare i) året|i år|nästa år|under (?:våren|sommaren|hösten|vintern)(?: \\d{4})?',
    'soon|as soon as possible|asap|ongoing|continuously|later|over time|some time|sometime',
    '(?:during|later) (?:the|this) year|this year|next year|in (?:the )?(?:spring|summer|autumn|winter)(?: \\d{4})?',
  ].join('|')})$`,
);

const YEAR = '(?<year>[1-9]\\d{3})';
// Optional, so that a date without its year is told apart from text that is no date.
const THEN_YEAR = `(?:,? ${YEAR})?`;
const MONTH = `(?<month>${[...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const PART =
  '(?:(?<part>(?:slutet|mitten|början)(?: av)?|(?:the )?(?:end|middle|beginning|start) of|mid)[ -])?';
const COUNT = `(?<count>\\d{1,3}|${[...COUNTS.keys()].join('|')})`;
const UNIT = '(?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år|days?|weeks?|months?|years?)';
const QUARTER = '(?:q|kv\\.? ?|kvartal |quarter )(?<quarter>\\d)';
const WEEK = '(?:v\\.? ?|w|wk\\.? ?|vecka |week )(?<week>\\d{1,2})';

const whole = (source: string) => new RegExp(`^${source}$`);

export const patterns = {
  within: whole(`(?:senast )?(?:inom|om|within|in) ${COUNT} ${UNIT}`),
  lead: /^(?:senast(?: i)?|under|inom|i|by|no later than|during|within|in)(?: den| the)? /,
  yearOnly: whole(YEAR),
  days: [
    whole(`${YEAR}-(?<month>\\d{1,2})-(?<day>\\d{1,2})`),
    whole(`(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:[ /]${YEAR})?`),
    whole(`(?:den )?(?<day>\\d{1,2})(?::?e|:a|st|nd|rd|th)? ${MONTH}${THEN_YEAR}`),
    whole(`${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?${THEN_YEAR}`),
  ],
  quarters: [whole(`${QUARTER}${THEN_YEAR}`), whole(`${YEAR}[ -]?${QUARTER}`)],
  weeks: [whole(`${WEEK}${THEN_YEAR}`), whole(`${YEAR}[ -]?${WEEK}`)],
  month: whole(`${PART}${MONTH}${THEN_YEAR}`),
};
