import { wordReadings } from './background/words.readings';
import { goalReadings } from './plan/goals.readings';
import { planReadings } from './plan/plan.readings';
import { certifiedReadings } from './programme/certified.readings';
import { evaluationReadings } from './programme/evaluation.readings';
import { prerequisiteReadings } from './programme/prerequisites.readings';
import { seniorReadings } from './programme/senior.readings';
import { trainingReadings } from './programme/training.readings';
import type { ReadingRecord, ReadingSet } from './reading';

/** Every reading of the house, by id, in the order a reader meets them; not in the order of their ids. */
export const READINGS = {
  ...prerequisiteReadings,
  ...trainingReadings,
  ...evaluationReadings,
  ...certifiedReadings,
  ...seniorReadings,
  ...planReadings,
  ...goalReadings,
  ...wordReadings,
} as const satisfies ReadingSet;

export type ReadingId = keyof typeof READINGS;

/** Narrows any text to the id of a reading. */
export const isReadingId = (id: string): id is ReadingId => Object.hasOwn(READINGS, id);

/** One reading's record. */
export const readingOf = (id: ReadingId): ReadingRecord<ReadingId> => READINGS[id];
