import type { Localized } from './rule';

/**
 * Whose word can settle a question: the owner of a document for everyone; the assessor for one trainee;
 * the Swedish Tax Agency where tax follows from the answer.
 */
export const SETTLERS = ['programmeOwner', 'planOwner', 'assessor', 'taxAgency'] as const;
export type Settler = (typeof SETTLERS)[number];

/** The tools whose answers may rest on a reading, by the names they are kept under. */
export const READING_TOOLS = [
  'eligibility',
  'progress',
  'fee',
  'goals',
  'senior',
  'budget',
  'quarter',
] as const;
export type ReadingTool = (typeof READING_TOOLS)[number];

/** What can rest on a reading. */
export const AFFECTED = READING_TOOLS;
export type Affected = (typeof AFFECTED)[number];

/** Another way to read the same place. The texts may carry rule tokens, as the reading's own do. */
export interface Alternative<Id extends string = string> {
  /** Unique within its reading. */
  readonly id: Id;
  /** The other reading as a statement of its own. */
  readonly reading: Localized;
  /** What would be different for the reader. */
  readonly changes: Localized;
  /** The tools that work it out and show it whenever it gives another answer than ours. */
  readonly shownIn: readonly ReadingTool[];
}

/**
 * How one unclear place in the sources is read. The texts may carry rule values as tokens,
 * `{training.duration}` or `{prerequisite.sessions|number}`, so that no number is typed twice.
 */
export interface ReadingRecord<Id extends string = string> {
  readonly id: Id;
  /** What a careful reader would wonder. */
  readonly question: Localized;
  /** Fact ids of the places that are unclear or pull apart, `CP-29`. */
  readonly sources: readonly string[];
  /** The answer that the rules follow; stands on its own, without the question. */
  readonly reading: Localized;
  readonly why: Localized;
  /** Other readings that a careful person could defend, the likeliest first. */
  readonly alternatives: readonly Alternative[];
  /** Why there is no other reading; said exactly when there are no alternatives. */
  readonly noOther?: Localized;
  /** Whom the question should be put to; empty when the wording settles it well enough. */
  readonly asks: readonly Settler[];
  /** What counts or speaks by this reading. */
  readonly affects: readonly Affected[];
}

export type ReadingSet = Readonly<Record<string, ReadingRecord>>;
