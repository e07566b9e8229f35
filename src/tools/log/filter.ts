import type { Locale } from '../../formats/units';
import { clientKey } from '../../rules';
import type { Entry } from './entries';

/** Which sessions the list shows; an empty text asks for all. */
export interface Filter {
  /** `YYYY`. */
  readonly year: string;
  /** A client as `clientKey` tells clients apart. */
  readonly client: string;
  readonly role: Entry['role'] | '';
  readonly status: Entry['status'] | '';
  /** Looked for among codes and reflections. */
  readonly text: string;
}

export const EVERYTHING: Filter = { year: '', client: '', role: '', status: '', text: '' };

/** The sessions that a filter lets through, the latest first. */
export function foundIn(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const text = filter.text.trim().toLowerCase();
  return entries
    .filter(
      ({ date, client, role, status, reflection }) =>
        date.startsWith(filter.year) &&
        (filter.client === '' || clientKey(client) === filter.client) &&
        (filter.role === '' || role === filter.role) &&
        (filter.status === '' || status === filter.status) &&
        (text === '' || client.toLowerCase().includes(text) || reflection.toLowerCase().includes(text)),
    )
    .reverse();
}

/** The years that there are sessions in, the latest first. */
export const yearsIn = (entries: readonly Entry[]): readonly string[] => [
  ...new Set([...entries].reverse().map(({ date }) => date.slice(0, 4))),
];

/** The clients that there are sessions with, by their key, as they were written the last time. */
export function clientsIn(
  entries: readonly Entry[],
  locale: Locale,
): readonly { value: string; label: string }[] {
  // Made once: comparing by the language anew for each pair would take most of a second in a long log.
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const names = new Map(entries.map(({ client }) => [clientKey(client), client]));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => compare(one.label, other.label));
}
