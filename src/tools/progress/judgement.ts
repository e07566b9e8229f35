import { type Judgement, judgedSteps } from '../../rules';
import type { Outcome } from './outcome';

/** What was counted, in the shape that decisions are compared in. */
export function judgementOf({ decision, plan, due }: Pick<Outcome, 'decision' | 'plan' | 'due'>): Judgement {
  return {
    verdict: decision.verdict,
    outcome: null,
    steps: judgedSteps(decision.steps),
    figures: [
      { id: 'progress.percent', value: decision.percent },
      { id: 'progress.end', value: plan?.end ?? null },
      { id: 'progress.hear', value: plan?.decision.latest ?? null },
      { id: 'progress.answer', value: due.kind === 'date' ? due.latest : null },
    ],
  };
}
