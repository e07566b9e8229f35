import type { ToolId } from '../../folder/schema';

/** A step of one of the two journeys, each with a tool of its own. */
export type StageId = Extract<
  ToolId,
  'eligibility' | 'progress' | 'certificate' | 'senior' | 'goals' | 'quarter' | 'budget'
>;
export type WayId = 'coach' | 'work';

export const WAYS: Readonly<Record<WayId, readonly StageId[]>> = {
  coach: ['eligibility', 'progress', 'certificate', 'senior'],
  work: ['goals', 'quarter', 'budget'],
};
export const WAY_IDS = ['coach', 'work'] as const;

/** Where a reader is in a stage: nothing is known, on the way, or there; `steady` goes round and is never done. */
export type StageState = 'ahead' | 'going' | 'steady' | 'done';

/** A stage as it is shown. */
export interface StageLine {
  readonly id: StageId;
  readonly state: StageState;
  /** A word beside the title; empty while nothing is known. */
  readonly status: string;
  readonly detail: string;
  /** How much of it is done, from 0 to 1. */
  readonly share: number;
}
