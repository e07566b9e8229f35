import type { EligibilityForm } from '../../folder/answers/eligibility';
import {
  type Context,
  decideEligibility,
  type EligibilityAnswers,
  type Judgement,
  judgedSteps,
} from '../../rules';
import { readAnswers } from './answers';

/** The tool's decision on kept answers, without words. */
export const judgeEligibility = (form: EligibilityForm, context: Context): Judgement =>
  judgeAnswers(readAnswers({ form, provenance: () => 'file' }), context);

/** The same, for a form that has been read. */
export function judgeAnswers(answers: EligibilityAnswers, context: Context): Judgement {
  const { verdict, outcome, steps } = decideEligibility(answers, context);
  return { verdict, outcome, steps: judgedSteps(steps), figures: [] };
}
