import type { Locale } from '../../formats/units';

interface ExamplesWords {
  readonly caption: (length: string) => string;
  readonly session: string;
  readonly hours: string;
  readonly counts: string;
  readonly nowhere: string;
}

export const examplesText: Readonly<Record<Locale, ExamplesWords>> = {
  sv: {
    caption: (length) => `Så räknas ett samtal på ${length} för den som är certifierad`,
    session: 'Samtal',
    hours: 'Timmar som coach',
    counts: 'Räknas till',
    nowhere: 'Inget',
  },
  en: {
    caption: (length) => `How a session of ${length} counts for someone who is certified`,
    session: 'Session',
    hours: 'Hours as a coach',
    counts: 'Counts towards',
    nowhere: 'Nothing',
  },
};
