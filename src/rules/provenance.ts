import type { PlainDate } from './calendar';
import type { Source, SourceDocument } from './rule';

/** The programme carries no date; its id says 2025 and nothing more (P-13). */
export const PROGRAMME_FROM: PlainDate = '2025-01-01';
/** Version 1.0 of the plan is dated (MP-02). */
export const PLAN_FROM: PlainDate = '2025-04-01';

/** When the records were last held against the sources, and when that should happen again. */
export const REVIEW = { checked: '2026-11-20', reviewBy: '2027-05-20' } as const;

const from =
  (document: SourceDocument) =>
  (anchor: string, ...facts: string[]): Source => ({ document, anchor, facts });

export const programme = from('programme');
export const plan = from('plan');
export const law = from('law');
export const guide = from('guide');
