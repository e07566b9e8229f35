import { type AgreementForm, agreement } from './answers/agreement';
import { type BudgetForm, budget } from './answers/budget';
import { type CertificateForm, certificate } from './answers/certificate';
import { type EligibilityForm, eligibility } from './answers/eligibility';
import { type EvaluationsForm, evaluation } from './answers/evaluation';
import { type FeeForm, fee } from './answers/fee';
import { type FeedbackForm, feedback } from './answers/feedback';
import { type GoalsForm, goals } from './answers/goals';
import { type LogForm, log } from './answers/log';
import { type ProgressForm, progress } from './answers/progress';
import { type QualityForm, quality } from './answers/quality';
import { type QuarterForm, quarter } from './answers/quarter';
import { type ReadinessForm, readiness } from './answers/readiness';
import { type SeniorForm, senior } from './answers/senior';

export { SCHEMA, TOOL_IDS, type ToolId } from './toolIds';

/**
 * What each tool's kept answers must look like. Keys that are not known here are let through and kept.
 * This file brings zod with it: a tool imports types from here, never values.
 */
export const answerSchemas = {
  eligibility,
  progress,
  fee,
  goals,
  senior,
  budget,
  evaluation,
  agreement,
  readiness,
  quality,
  feedback,
  certificate,
  log,
  quarter,
};

/** The forms as their tools know them. At run time there may be more keys, kept from a file or a later version. */
export interface StoredAnswers {
  eligibility: EligibilityForm;
  progress: ProgressForm;
  fee: FeeForm;
  goals: GoalsForm;
  budget: BudgetForm;
  senior: SeniorForm;
  log: LogForm;
  evaluation: EvaluationsForm;
  agreement: AgreementForm;
  readiness: ReadinessForm;
  quality: QualityForm;
  quarter: QuarterForm;
  feedback: FeedbackForm;
  certificate: CertificateForm;
}
