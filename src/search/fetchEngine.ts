import type { Engine } from './engine';

let fetched: Promise<Engine> | undefined;

/** What answers, once it is here. What could not be fetched is asked for anew the next time. */
export function fetchEngine(locale: 'sv' | 'en'): Promise<Engine> {
  fetched ??= Promise.all([import('./localEngine'), import('virtual:search-rows')])
    .then(([{ localEngine }, { rows }]) => localEngine(locale, rows))
    .catch((failure: unknown) => {
      fetched = undefined;
      throw failure;
    });
  return fetched;
}
