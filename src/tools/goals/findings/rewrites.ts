import type { Locale } from '../../../formats/units';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// A result that somebody else decides, and the part of it that is the writer's own: to send the application.
const OWN_PART: Readonly<Record<Locale, ReadonlyArray<readonly [RegExp, string]>>> = {
  sv: [
    [/^(?:att )?(?:säkra|vinna)\s+(?:minst\s+)?(.+)$/iu, 'Skicka in ansökan om $1'],
    [/(?:upp)?nå\s+status(?:en)?\s+som\s+(.+)$/iu, 'skicka in ansökan om $1'],
    [/bli\s+(?:en\s+)?(Senior Coach.*)$/iu, 'skicka in ansökan om $1'],
  ],
  en: [
    [/^(?:to )?(?:secure|win)\s+(?:at least\s+)?(.+)$/iu, 'Send the application for $1'],
    [/(?:achieve|reach)\s+(?:the\s+)?status\s+(?:of|as)\s+(.+)$/iu, 'send the application for $1'],
    [/become\s+(?:an?\s+)?(Senior Coach.*)$/iu, 'send the application for $1'],
  ],
};

/** The same goal written about what the writer can finish, or `null` when we know no such wording. */
export function withinOwnReach(what: string, locale: Locale): string | null {
  const text = what.normalize('NFC').trim();
  for (const [pattern, own] of OWN_PART[locale]) {
    if (pattern.test(text)) return capital(text.replace(pattern, own));
  }
  return null;
}

// Adverbs that fall out of a sentence without a trace. Words such as *more* and *better* hold theirs up.
const FALLS_OUT: Readonly<Record<Locale, RegExp>> = {
  sv: /(^|\s)(?:aktivt|löpande|kontinuerligt)(?=\s|$)/giu,
  en: /(^|\s)(?:actively|continuously|continually)(?=\s|$)/giu,
};

/** The text without its empty adverbs, or `null` when there are none to leave out. */
export function withoutFiller(what: string, locale: Locale): string | null {
  const text = what.normalize('NFC').trim();
  const bare = text.replace(FALLS_OUT[locale], '').replace(/\s+/g, ' ').trim();
  return bare === text || bare === '' ? null : capital(bare);
}
