import type { Locale } from '../formats/units';

interface EditionsWords {
  /** A value that is announced, as a whole sentence. */
  readonly later: (day: string, value: string) => string;
}

export const editionsText: Readonly<Record<Locale, EditionsWords>> = {
  sv: { later: (day, value) => `Från ${day}: ${value}.` },
  en: { later: (day, value) => `From ${day}: ${value}.` },
};
