import { parseDecimal, parseMoney } from '../../src/formats/numberInput';
import { formatMoney, formatNumber } from '../../src/formats/numbers';
import type { Random } from '../fuzz/random';

/** Öre of every size, round ones among them. */
function drawOre(random: Random): number {
  const size = random.pick([100, 10_000, 1_000_000, 100_000_000, 2 ** 40, Number.MAX_SAFE_INTEGER]);
  const drawn = Math.floor(((random.below(2 ** 32) * 2 ** 21 + random.below(2 ** 21)) / 2 ** 53) * size);
  const ore = random.chance(3) ? drawn - (drawn % 100) : drawn;
  return random.chance(5) && ore > 0 ? -ore : ore;
}

const SPACES = ['\u00a0', '\u202f', '\u2009', ' '];

/** The öre of a written amount, read with nothing of the site's own. */
function plainly(shown: string, decimal: '.' | ','): bigint {
  const [whole = '', decimals = ''] = shown
    .replace(/[^\d.,]/g, '')
    .replace(decimal, 'x')
    .replace(/[.,]/g, '')
    .split('x');
  const size = BigInt(whole + decimals.padEnd(2, '0'));
  return shown.includes('\u2212') ? -size : size;
}

const valueIn = (read: ReturnType<typeof parseMoney>): number | string =>
  read.kind === 'value' ? read.value : read.kind;

/**
 * Writes so many amounts in both languages and reads them again, four round trips each.
 * @returns those that came back as something else
 */
export function amissAfterRoundTrips(amounts: number, random: Random): readonly string[] {
  const amiss: string[] = [];
  for (let at = 0; at < amounts; at += 1) {
    const ore = drawOre(random);
    const kronor = ore / 100;
    const swedish = formatMoney(ore, 'sv', random.chance(2) ? { decimals: 'always' } : {});
    const english = formatMoney(ore, 'en');
    const space = random.pick(SPACES);
    const read = {
      swedish: valueIn(parseMoney(swedish.replaceAll('\u00a0', space), { allowNegative: true })),
      // As the English page asks for it: thousands set off with a space.
      english: valueIn(
        parseMoney(english.replace(/SEK\u00a0/, '').replaceAll(',', space), { allowNegative: true }),
      ),
      number:
        Math.abs(kronor) < 2 ** 43
          ? valueIn(parseDecimal(formatNumber(kronor, 'sv'), { allowNegative: true }))
          : kronor,
      numeral:
        Math.abs(kronor) < 2 ** 43
          ? valueIn(parseDecimal(formatNumber(kronor, 'en').replaceAll(',', space), { allowNegative: true }))
          : kronor,
      // With its comma it is asked about and never taken for something else.
      shown: valueIn(parseMoney(english, { allowNegative: true })),
    };
    const right =
      read.swedish === ore &&
      read.english === ore &&
      read.number === kronor &&
      read.numeral === kronor &&
      (read.shown === ore || read.shown === 'error') &&
      plainly(swedish, ',') === BigInt(ore) &&
      plainly(english, '.') === BigInt(ore);
    if (!right) amiss.push(`${ore}: ${swedish} ${english} ${JSON.stringify(read)}`);
  }
  return amiss;
}
