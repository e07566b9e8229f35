import type { Locale } from './units';

/** A saved instant as the reader's own clock shows it: `20 november 2026 kl. 14.32`, `20 November 2026 at 14:32`. */
export function formatInstant(iso: string, locale: Locale): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) {
    return iso;
  }
  const tag = locale === 'sv' ? 'sv-SE' : 'en-GB';
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    instant,
  );
  const two = (value: number) => String(value).padStart(2, '0');
  return locale === 'sv'
    ? `${day} kl.\u00a0${instant.getHours()}.${two(instant.getMinutes())}`
    : `${day} at ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}
