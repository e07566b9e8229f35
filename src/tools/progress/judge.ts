import type { ProgressForm } from '../../folder/answers/progress';
import type { Locale } from '../../formats/units';
import type { Context, Judgement } from '../../rules';
import { findCountProblems, findProblems } from './answers';
import { judgementOf } from './judgement';
import { progressOutcome } from './outcome';
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
