import type { Locale } from '../../formats/units';

interface BlankWords {
  readonly summary: string;
  readonly intro: string;
  readonly day: string;
}

/** Words that only stand on the blank form. */
export const blankText: Readonly<Record<Locale, BlankWords>> = {
  sv: {
    summary: 'Tom blankett på papper',
    intro:
      'Fylls i av klienten och någon annan än coachen när samtalsserien är slut. Skriv initialer eller en kod i stället för namn, och inget om hälsa eller annat känsligt.',
    day: 'Vilken dag fylldes blanketten i?',
  },
  en: {
    summary: 'Blank form on paper',
    intro:
      'Filled in by the client and somebody other than the coach when the series is over. Write initials or a code instead of names, and nothing about health or other sensitive matters.',
    day: 'Which day was the form filled in?',
  },
};
