import type { ProgressForm } from '../../folder/answers/progress';
import type { Locale } from '../../formats/units';
import { type Context, type Judgement, judgedSteps } from '../../rules';
import { findCountProblems, findProblems } from './answers';
import { type Outcome, progressOutcome } from './outcome';
import { fitted } from './rows';
import { progressText } from './text';

/** The tool's decision on kept answers, without words; `null` when more is ticked than the training holds. */
export function judgeProgress(kept: ProgressForm, context: Context, locale: Locale): Judgement | null {
  const form = fitted(kept, context.rules);
  const words = progressText[locale];
  if (findCountProblems(form, words, locale, context.rules).length > 0) {
    return null;
  }
  const problems = findProblems(form, words, locale, context);
  return judgementOf(progressOutcome(form, problems, () => 'file', context));
}

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
