import { type PlainDate, parsePlainDate } from '../rules';

// Letters that do not come apart into a base letter and a mark.
const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd' };
/** Of the whole name, with its day and ending. */
const LONGEST = 60;
const DAY = '-2025-04-01.'.length;

/**
 * A name that every system can hold: `fileName(['Samtalslogg'], '2026-11-20', 'csv')` is
 * `samtalslogg-2026-11-20.csv`. å and ä become a, ö becomes o; other marks and spaces become one hyphen.
 * Parts with nothing left are skipped; when all are, the name is the site's. Throws RangeError on a bad date.
 */
export function fileName(parts: readonly string[], date: PlainDate, extension: string): string {
  const words = parts.map(ascii).filter((part) => part !== '');
  const name =
    words
      .join('-')
      .slice(0, LONGEST - DAY - extension.length)
      .replace(/-+$/, '') || 'inner-journey';
  return `${name}-${parsePlainDate(date)}.${extension}`;
}

function ascii(text: string): string {
  const letters = text.toLowerCase().replace(/[æøßðþłđ]/g, (letter) => LETTERS[letter] ?? '');
  const bare = letters.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
