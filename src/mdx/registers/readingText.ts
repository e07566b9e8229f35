import type { Locale } from '../../formats/units';
import type { Affected, Settler } from '../../rules';

export interface ReadingWords {
  readonly others: (count: number) => string;
  readonly shownIn: (tools: string) => string;
  readonly noOther: string;
  readonly settledBy: string;
  readonly settlers: Readonly<Record<Settler, string>>;
  readonly nobody: string;
  readonly affects: string;
  readonly affected: Readonly<Record<Affected, string>>;
  readonly nothing: string;
  readonly rules: string;
  /** Where a reading is told on a page: that someone should be asked. */
  readonly open: string;
}

export const readingText: Readonly<Record<Locale, ReadingWords>> = {
  sv: {
    others: (count) => (count === 1 ? 'Går också att läsa så här' : 'Går också att läsa på de här sätten'),
    shownIn: (tools) => `Visas i svaret från ${tools} när det blir ett annat.`,
    noOther: 'Ingen annan läsning',
    settledBy: 'Kan avgöras av',
    settlers: {
      programmeOwner: 'programmets ägare',
      planOwner: 'planens ägare',
      assessor: 'granskaren i ditt fall',
      taxAgency: 'Skatteverket i skattefrågan',
    },
    nobody: 'Ordalydelsen räcker, så ingen behöver svara.',
    affects: 'Påverkar',
    affected: {
      eligibility: 'behörighetskontrollen',
      progress: 'framstegskalkylatorn',
      fee: 'avgiftskalkylatorn',
      goals: 'målbyggaren',
      senior: 'Senior Coach-kollen',
      budget: 'utbildningsbudgeten',
      quarter: 'kvartalsplaneraren',
    },
    nothing: 'inget verktyg',
    rules: 'Regler som vilar på den',
    open: 'öppen fråga',
  },
  en: {
    others: (count) => (count === 1 ? 'May also be read like this' : 'May also be read in these ways'),
    shownIn: (tools) => `Shown with the answer from ${tools} when it becomes another.`,
    noOther: 'No other reading',
    settledBy: 'Can be settled by',
    settlers: {
      programmeOwner: 'the owner of the programme',
      planOwner: 'the owner of the plan',
      assessor: 'the assessor in your case',
      taxAgency: 'the Swedish Tax Agency on the tax',
    },
    nobody: 'The wording is enough, so nobody needs to answer.',
    affects: 'Affects',
    affected: {
      eligibility: 'the eligibility check',
      progress: 'the progress calculator',
      fee: 'the fee calculator',
      goals: 'the goal builder',
      senior: 'the Senior Coach check',
      budget: 'the training budget',
      quarter: 'the quarter planner',
    },
    nothing: 'no tool',
    rules: 'Rules that rest on it',
    open: 'open question',
  },
};
