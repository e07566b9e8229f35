import { fresh } from './fresh';

/**
 * Writes a value that was announced when the page was built from its day on, as the tools count from that day.
 * @param today the day in Stockholm
 */
export function startEditions(today?: string): void {
  const places = fresh<HTMLElement>('[data-later]');
  if (places.length === 0) {
    return;
  }
  // Asking for a time zone is slow the first time, so only a page that needs the day asks for it.
  const day = today ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  for (const place of places) {
    const later: [string, string][] = JSON.parse(place.dataset.later ?? '[]');
    const begun = later.findLast(([from]) => from <= day);
    if (begun !== undefined) {
      place.textContent = begun[1];
      place.removeAttribute('title');
    }
  }
}
