import type { Localized } from './rule';

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
  /** Whether the owner of the documents should be asked to settle it. */
  readonly ask: boolean;
}

export type ReadingSet = Readonly<Record<string, ReadingRecord>>;
