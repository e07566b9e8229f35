import { fresh } from './fresh';

/**
 * Writes a value that was announced when the page was built from its day on, as the tools count from that day.
 * @param today the day in Stockholm
 */
export function startEditions(
  today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }),
): void {
  for (const place of fresh<HTMLElement>('[data-later]')) {
    const later: [string, string][] = JSON.parse(place.dataset.later ?? '[]');
    const begun = later.findLast(([from]) => from <= today);
    if (begun !== undefined) {
      place.textContent = begun[1];
      place.removeAttribute('title');
    }
  }
}
