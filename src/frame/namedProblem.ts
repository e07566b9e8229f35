import { MONTHS } from '../formats/dates';
import type { Locale } from '../formats/units';
import type { Problem } from '../ui/ErrorSummary';

/**
 * A message after the name of what it is about: *Var är du nu: skriv 0 eller mer*.
 * @param name a label or a heading; the mark that ends a question or an open sentence is left out before the colon
 * @param message begins with a capital letter, as it stands alone
 */
export function named(name: string, message: string, locale: Locale): string {
  // English months keep their capital anywhere.
  const keeps = MONTHS[locale].some((month) => message.startsWith(month));
  const first = message.charAt(0);
  return `${name.replace(/\s*[?…]+$/, '')}: ${keeps ? first : first.toLowerCase()}${message.slice(1)}`;
}

/** A problem whose message stands alone at its field, and after the field's name in the summary. */
export const namedProblem = (field: string, name: string, message: string, locale: Locale): Problem => ({
  field,
  message,
  summary: named(name, message, locale),
});
