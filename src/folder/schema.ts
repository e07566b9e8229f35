import { type BudgetForm, budget } from './answers/budget';
import { type EligibilityForm, eligibility } from './answers/eligibility';
import { type FeeForm, fee } from './answers/fee';
import { type GoalsForm, goals } from './answers/goals';
import { type ProgressForm, progress } from './answers/progress';
import { type SeniorForm, senior } from './answers/senior';

export { SCHEMA, TOOL_IDS, type ToolId } from './toolIds';

/**
 * What each tool's kept answers must look like. Keys that are not known here are let through and kept.
 * This file brings zod with it: a tool imports types from here, never values.
 */
export const answerSchemas = { eligibility, progress, fee, goals, senior, budget };

/** The forms as their tools know them. At run time there may be more keys, kept from a file or a later version. */
export interface StoredAnswers {
  eligibility: EligibilityForm;
  progress: ProgressForm;
  fee: FeeForm;
  goals: GoalsForm;
  budget: BudgetForm;
  senior: SeniorForm;
}
