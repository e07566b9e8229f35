import { formatDerived, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { RuleBook } from '../../rules';

/** Who the example persons are, in the words of the rules as they were. */
export interface PersonWords {
  readonly applicant: (rules: RuleBook) => string;
  readonly trainee: (rules: RuleBook) => string;
  readonly coach: (rules: RuleBook) => string;
  readonly staff: (rules: RuleBook) => string;
}

export interface ChangesWords {
  readonly none: (day: string) => string;
  readonly ahead: (day: string) => string;
  readonly begun: (day: string) => string;
  readonly from: (day: string) => string;
  readonly values: string;
  readonly pages: string;
  readonly noPages: string;
  readonly tools: string;
  readonly noTools: string;
  readonly persons: string;
  readonly personsNote: string;
  readonly person: PersonWords;
}

export const changesText: Readonly<Record<Locale, ChangesWords>> = {
  sv: {
    none: (day) => `Ingen ändring är beslutad. Reglerna är desamma sedan ${day}.`,
    ahead: (day) => `Ändras ${day}`,
    begun: (day) => `Ändrades ${day}`,
    from: (day) => `Från ${day}`,
    values: 'Det som ändras',
    pages: 'Sidor som citerar reglerna',
    noPages: 'Ingen sida citerar dem.',
    tools: 'Verktyg som räknar med dem',
    noTools: 'Inget verktyg räknar med dem.',
    persons: 'Vad det betyder, med exempel',
    personsNote:
      'Personerna är påhittade. De ligger precis på gränsen enligt de tidigare reglerna, där en ändring märks först.',
    person: {
      applicant: (rules) =>
        `En sökande med erfarenhet av ${formatRule('prerequisite.tools', rules, 'sv', 'value')} och ${formatRule('prerequisite.sessions', rules, 'sv', 'value')}`,
      trainee: (rules) =>
        `En aspirant som har gjort ${formatDerived('training.partsRequired', rules, 'sv')}, och en som börjar samma dag`,
      coach: (rules) =>
        `En coach som tar ${formatRule('fee.example.price', rules, 'sv', 'value')} för ett samtal och vill bli Senior Coach, ${formatRule('senior.months', rules, 'sv', 'value')} efter certifieringen och med ${formatRule('senior.sessions', rules, 'sv', 'value')}`,
      staff: (rules) =>
        `En medarbetare med så många mål som fick plats (${formatRule('goals.perQuarter', rules, 'sv', 'value')}) och hela årets budget kvar`,
    },
  },
  en: {
    none: (day) => `No change has been decided. The rules have been the same since ${day}.`,
    ahead: (day) => `Changes on ${day}`,
    begun: (day) => `Changed on ${day}`,
    from: (day) => `From ${day}`,
    values: 'What changes',
    pages: 'Pages that quote the rules',
    noPages: 'No page quotes them.',
    tools: 'Tools that count with them',
    noTools: 'No tool counts with them.',
    persons: 'What it means, by example',
    personsNote:
      'The persons are made up. They stand just at the limits of the earlier rules, where a change is felt first.',
    person: {
      applicant: (rules) =>
        `An applicant with experience of ${formatRule('prerequisite.tools', rules, 'en', 'value')} and ${formatRule('prerequisite.sessions', rules, 'en', 'value')}`,
      trainee: (rules) =>
        `A trainee who has done ${formatDerived('training.partsRequired', rules, 'en')}, and one who begins that day`,
      coach: (rules) =>
        `A coach who charges ${formatRule('fee.example.price', rules, 'en', 'value')} for a session and wants to become Senior Coach, ${formatRule('senior.months', rules, 'en', 'value')} after the certification and with ${formatRule('senior.sessions', rules, 'en', 'value')}`,
      staff: (rules) =>
        `A member of staff with as many goals as there was room for (${formatRule('goals.perQuarter', rules, 'en', 'value')}) and all of the year’s budget left`,
    },
  },
};
