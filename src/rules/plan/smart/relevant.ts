import type { LetterResult } from './finding';
import { type GoalInput, isAnswered } from './goal';
import { letterOf, waiting } from './letter';

/** R: is it tied to both the role and the needs of Inner Journey? Source: MP-11. */
export function judgeRelevant({ roleLink, companyLink }: GoalInput): LetterResult {
  const effect = isAnswered(roleLink) || isAnswered(companyLink) ? 'partly' : 'missing';
  return letterOf([
    ...(isAnswered(roleLink) ? [] : [waiting('R1', effect, 'roleLink', {})]),
    ...(isAnswered(companyLink) ? [] : [waiting('R2', effect, 'companyLink', {})]),
  ]);
}
