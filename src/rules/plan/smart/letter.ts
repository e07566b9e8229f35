import type { Finding, FindingData, FindingEffect, FindingId, LetterResult } from './finding';
import type { GoalField } from './goal';

/** A finding on an answer that was given. */
export function found<Id extends FindingId>(
  id: Id,
  effect: FindingEffect,
  input: GoalField,
  data: FindingData[Id],
): Finding {
  return { id, effect, input, open: false, data } as Finding;
}

/** A finding on an answer that is still to come. */
export function waiting<Id extends FindingId>(
  id: Id,
  effect: FindingEffect,
  input: GoalField,
  data: FindingData[Id],
): Finding {
  return { id, effect, input, open: true, data } as Finding;
}

/** Whether the finding keeps its letter from being met. */
export const blocks = ({ effect }: Finding): boolean => effect === 'missing' || effect === 'partly';

/** A letter is as good as its worst finding. */
export function letterOf(findings: readonly Finding[]): LetterResult {
  const has = (wanted: FindingEffect) => findings.some(({ effect }) => effect === wanted);
  return { status: has('missing') ? 'missing' : has('partly') ? 'partly' : 'met', findings };
}
