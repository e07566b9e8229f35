import type { Locale } from '../../formats/units';
import type { Unit } from '../../rules';

export interface RuleEntryWords {
  readonly unit: string;
  /** Units that amounts write with a sign, in words. */
  readonly signs: Readonly<Record<Extract<Unit, 'percent' | 'ore'>, string>>;
  readonly from: (date: string) => string;
  readonly announced: string;
  readonly passed: string;
  readonly usedIn: string;
  readonly quoted: (places: number) => string;
  readonly index: string;
  readonly rules: (count: number) => string;
  readonly filter: string;
  readonly filterHint: string;
  /** The field did not arrive. */
  readonly filterMissing: string;
  readonly again: string;
  /** With `#` for how many are shown. */
  readonly shown: (all: number) => string;
  readonly none: string;
  readonly overdue: string;
  readonly overdueNote: (rules: number) => string;
}

const svRules = (count: number): string => `${count}\u00a0${count === 1 ? 'regel' : 'regler'}`;
const enRules = (count: number): string => `${count}\u00a0${count === 1 ? 'rule' : 'rules'}`;

export const ruleEntryText: Readonly<Record<Locale, RuleEntryWords>> = {
  sv: {
    unit: 'Enhet',
    signs: { percent: 'procent', ore: 'kronor' },
    from: (date) => `från ${date}`,
    announced: 'aviserat',
    passed: 'dagen har passerat',
    usedIn: 'Används i',
    quoted: (places) => `Citeras på ${places}\u00a0${places === 1 ? 'ställe' : 'ställen'}`,
    index: 'Reglerna efter dokument',
    rules: svRules,
    filter: 'Sök bland reglerna',
    filterHint: 'Ord ur namn, id, värde eller källa, till exempel samtal eller fee.',
    filterMissing: 'Sökfältet gick inte att hämta.',
    again: 'Försök igen',
    shown: (all) => `Visar # av ${svRules(all)}.`,
    none: 'Ingen regel har alla de orden. Prova med färre.',
    overdue: 'Väntar på översyn',
    overdueNote: (rules) =>
      rules === 1
        ? 'Sidan bygger på en regel som skulle ha jämförts med sin källa igen. Den kan ha ändrats.'
        : `Sidan bygger på ${svRules(rules)} som skulle ha jämförts med sina källor igen. De kan ha ändrats.`,
  },
  en: {
    unit: 'Unit',
    signs: { percent: 'per cent', ore: 'kronor' },
    from: (date) => `from ${date}`,
    announced: 'announced',
    passed: 'the day has passed',
    usedIn: 'Used in',
    quoted: (places) => `Quoted in ${places}\u00a0${places === 1 ? 'place' : 'places'}`,
    index: 'The rules by document',
    rules: enRules,
    filter: 'Search the rules',
    filterHint: 'Words from the name, id, value or source, such as session or fee.',
    filterMissing: 'The search field could not be fetched.',
    again: 'Try again',
    shown: (all) => `Showing # of ${enRules(all)}.`,
    none: 'No rule has all of those words. Try fewer.',
    overdue: 'Waiting for review',
    overdueNote: (rules) =>
      rules === 1
        ? 'This page rests on a rule that was due to be held against its source again. It may have changed.'
        : `This page rests on ${enRules(rules)} that were due to be held against their sources again. They may have changed.`,
  },
};
