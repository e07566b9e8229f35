import type { StoredAnswers, ToolId } from '../folder/schema';
import type { Receipt } from '../formats/receipt';
import type { Locale } from '../formats/units';
import type { Receipted } from '../frame/receipt';
import type { Context } from '../rules';
import { readAnswers } from './eligibility/answers';
import { eligibilityReceipt, readReceipt as readEligibility } from './eligibility/receipt';
import { findProblems as findFeeProblems } from './fee/answers';
import { readInputs } from './fee/inputs';
import { feeReceipt, readReceipt as readFee } from './fee/receipt';
import { feeText } from './fee/text';
import { readPlan } from './goals/plan/plan';
import { goalsReceipt, readReceipt as readGoals } from './goals/receipt';
import { findCountProblems, findProblems } from './progress/answers';
import { progressOutcome } from './progress/outcome';
import { progressReceipt, readReceipt as readProgress } from './progress/receipt';
import { fitted } from './progress/rows';
import { progressText } from './progress/text';

type Reader = (inputs: Receipt['inputs']) => Receipted | null;

const READERS: Readonly<Record<ToolId, Reader>> = {
  eligibility: readEligibility,
  progress: readProgress,
  fee: readFee,
  goals: readGoals,
};

/** A receipt's answers, ready to be judged; or why they are not. Never throws. */
export function openReceipt({ tool, inputs }: Receipt): Receipted | 'unknownTool' | 'answers' {
  return Object.hasOwn(READERS, tool) ? (READERS[tool as ToolId](inputs) ?? 'answers') : 'unknownTool';
}

type FromAnswers<Tool extends ToolId> = (
  answers: StoredAnswers[Tool],
  context: Context,
  locale: Locale,
) => Receipted | null;

const WRITERS: { readonly [Tool in ToolId]: FromAnswers<Tool> } = {
  eligibility: (form) => eligibilityReceipt(readAnswers({ form, provenance: () => 'file' })),
  progress: (kept, context, locale) => {
    const form = fitted(kept, context.rules);
    const words = progressText[locale];
    return findCountProblems(form, words, locale, context.rules).length > 0
      ? null
      : progressReceipt(
          progressOutcome(form, findProblems(form, words, locale, context), () => 'file', context),
        );
  },
  fee: (form, _context, locale) => {
    const inputs = findFeeProblems(form, feeText[locale], locale, false).length > 0 ? null : readInputs(form);
    return inputs === null ? null : feeReceipt(inputs);
  },
  goals: (form, context, locale) => goalsReceipt(readPlan(form, context, locale)),
};

/**
 * Kept answers as a receipt carries them, so that a file and a receipt can be held against each other.
 * @param locale the language of what was typed
 * @returns `null` when they cannot be counted under these rules
 */
export const receiptedAnswers = <Tool extends ToolId>(
  tool: Tool,
  answers: StoredAnswers[Tool],
  context: Context,
  locale: Locale,
): Receipted | null => WRITERS[tool](answers, context, locale);
