import type { StoredAnswers } from '../folder/schema';
import type { JudgedTool } from '../folder/toolIds';
import type { Locale } from '../formats/units';
import type { Receipted } from '../frame/receipt';
import type { Context } from '../rules';
import { readInputs as readBudgetInputs } from './budget/inputs';
import { budgetReceipt } from './budget/receipt';
import { readAnswers } from './eligibility/answers';
import { eligibilityReceipt } from './eligibility/receipt';
import { findProblems as findFeeProblems } from './fee/answers';
import { readInputs } from './fee/inputs';
import { feeReceipt } from './fee/receipt';
import { feeText } from './fee/text';
import { readPlan } from './goals/plan/readPlan';
import { goalsReceipt } from './goals/receipt';
import { findCountProblems, findProblems } from './progress/answers';
import { progressOutcome } from './progress/outcome';
import { progressReceipt } from './progress/receipt';
import { fitted } from './progress/rows';
import { progressText } from './progress/text';
import { quarterReceipt } from './quarter/receipt';
import { readAnswers as readSenior } from './senior/answers';
import { seniorReceipt } from './senior/receipt';

type FromAnswers<Tool extends JudgedTool> = (
  answers: StoredAnswers[Tool],
  context: Context,
  locale: Locale,
) => Receipted | null;

const WRITERS: { readonly [Tool in JudgedTool]: FromAnswers<Tool> } = {
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
  senior: (form, { today }) => seniorReceipt(readSenior(form, () => 'file', today)),
  budget: (form, context) => {
    const inputs = readBudgetInputs(form, context.today);
    return inputs === null ? null : budgetReceipt(inputs);
  },
  quarter: (form, context) => quarterReceipt(form, context),
};

/**
 * Kept answers as a receipt carries them, so that a file and a receipt can be held against each other.
 * @param locale the language of what was typed
 * @returns `null` when they cannot be counted under these rules
 */
export const receiptedAnswers = <Tool extends JudgedTool>(
  tool: Tool,
  answers: StoredAnswers[Tool],
  context: Context,
  locale: Locale,
): Receipted | null => WRITERS[tool](answers, context, locale);
