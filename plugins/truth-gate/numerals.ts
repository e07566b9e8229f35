const SMALL = {
  sv: 'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
};
const TENS = {
  sv: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
};
const VALUES = new Map<string, number>([
  ['ett', 1],
  ['hundra', 100],
  ['hundred', 100],
  ['tusen', 1000],
  ['thousand', 1000],
  ['miljon', 1_000_000],
  ['miljoner', 1_000_000],
  ['million', 1_000_000],
  ['dussin', 12],
  ['dozen', 12],
  ['tjog', 20],
]);
for (const words of [SMALL.sv, SMALL.en]) {
  words.split(' ').forEach((word, value) => {
    VALUES.set(word, value);
  });
}
for (const words of [TENS.sv, TENS.en]) {
  words.split(' ').forEach((word, index) => {
    VALUES.set(word, (index + 2) * 10);
  });
}

// Longest first, so that “sextio” is not read as “sex” and “tio”.
const WORD = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|');
/** A numeral in one word, `tjugofem` and `twenty-five` too; to be used inside a larger pattern. */
export const NUMERAL = `(?:${WORD})(?:-?(?:${WORD}))*`;
const ONE_WORD = new RegExp(`(?<![\\p{L}\\p{Nd}])${NUMERAL}(?![\\p{L}\\p{Nd}])`, 'giu');
const PART = new RegExp(WORD, 'giu');

/** A spelled-out number and where it stands. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** `tvåhundrafemtio` is 250. The text is known to be made of numerals only. */
export function numeralValue(numeral: string): number {
  let total = 0;
  let group = 0;
  for (const [part] of numeral.matchAll(PART)) {
    const value = VALUES.get(part.toLowerCase()) ?? 0;
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
    } else {
      group = value === 100 ? (group || 1) * 100 : group + value;
    }
  }
  return total + group;
}

// “två hundra” and “one hundred and twenty” are one number, “två tre veckor” are two.
function joined(text: string, before: Numeral, after: Numeral): boolean {
  const gap = text.slice(before.to, after.from);
  if (!/^\s+(?:(?:och|and)\s+)?$/.test(gap)) return false;
  const last = before.value % (after.value * 10);
  const multiplies = [100, 1000, 1_000_000].includes(after.value) && last > 0 && last < after.value;
  if (multiplies && gap.trim() === '') return true;
  const magnitude = [1_000_000, 1000, 100].find((step) => before.value > 0 && before.value % step === 0) ?? 1;
  return after.value < magnitude;
}

/** Every spelled-out number in a text, in Swedish and in English; `en`, `ett` and `one` among them. */
export function numeralsIn(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(ONE_WORD)) {
    const next = { from: match.index, to: match.index + match[0].length, value: numeralValue(match[0]) };
    const last = found.at(-1);
    if (last !== undefined && joined(text, last, next)) {
      found[found.length - 1] = {
        from: last.from,
        to: next.to,
        value: numeralValue(text.slice(last.from, next.to)),
      };
    } else {
      found.push(next);
    }
  }
  return found;
}
