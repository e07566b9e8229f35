import type { StoredAnswers } from '../folder/schema';
import type { JudgedTool } from '../folder/toolIds';
import type { Locale } from '../formats/units';
import { type Context, compareUnder, type EditionComparison, type Judgement } from '../rules';
import { judgeBudget } from './budget/judge';
import { judgeEligibility } from './eligibility/judge';
import { judgeFee } from './fee/judge';
import { judgeGoals } from './goals/judge';
import { judgeProgress } from './progress/judge';
import { judgeQuarter } from './quarter/judge';
import { judgeSenior } from './senior/judge';

type Judge<Tool extends JudgedTool> = (
  answers: StoredAnswers[Tool],
  context: Context,
  locale: Locale,
) => Judgement | null;

const JUDGES: { readonly [Tool in JudgedTool]: Judge<Tool> } = {
  eligibility: judgeEligibility,
  progress: judgeProgress,
  fee: judgeFee,
  goals: judgeGoals,
  senior: judgeSenior,
  budget: judgeBudget,
  quarter: judgeQuarter,
};

/**
 * Decides kept answers anew, whatever tool they are from.
 * @param locale the language of what was typed: goals are read with its words
 * @returns `null` when the answers cannot be counted under these rules
 */
export const judgeAnswers = <Tool extends JudgedTool>(
  tool: Tool,
  answers: StoredAnswers[Tool],
  context: Context,
  locale: Locale,
): Judgement | null => JUDGES[tool](answers, context, locale);

/**
 * The decision on kept answers under the rules of then and of now, with what differs named. Pure: for a file, a
 * kept record or a link alike. With the same `today` in both contexts only the rules make a difference.
 */
export const compareEditions = <Tool extends JudgedTool>(
  tool: Tool,
  answers: StoredAnswers[Tool],
  then: Context,
  now: Context,
  locale: Locale,
): EditionComparison => compareUnder((context) => judgeAnswers(tool, answers, context, locale), then, now);
