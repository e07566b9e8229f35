import type { ComponentType } from 'react';
import type { ToolProps } from '../../frame/ToolProps';
import { CoachingAgreement } from '../../tools/agreement/CoachingAgreement';
import { TrainingBudget } from '../../tools/budget/TrainingBudget';
import { CertificateHelp } from '../../tools/certificate/CertificateHelp';
import { ApplicationDraft } from '../../tools/eligibility/application/ApplicationDraft';
import { EligibilityCheck } from '../../tools/eligibility/EligibilityCheck';
import { SeriesEvaluation } from '../../tools/evaluation/SeriesEvaluation';
import { FeeCalculator } from '../../tools/fee/FeeCalculator';
import { FeedbackCards } from '../../tools/feedback/FeedbackCards';
import { GoalBuilder } from '../../tools/goals/GoalBuilder';
import { SessionLog } from '../../tools/log/SessionLog';
import { MyFolder } from '../../tools/MyFolder';
import { AssessmentSummary } from '../../tools/progress/assessment/AssessmentSummary';
import { ProgressTracker } from '../../tools/progress/ProgressTracker';
import { QualityMirror } from '../../tools/quality/QualityMirror';
import { QuarterPlanner } from '../../tools/quarter/QuarterPlanner';
import { ReadinessCheck } from '../../tools/readiness/ReadinessCheck';
import { ReceiptCheck } from '../../tools/receipt/ReceiptCheck';
import { SeniorCheck } from '../../tools/senior/SeniorCheck';
import type { EmbeddedTool } from '../addresses';

/** What stands at each address: the tool without the examples that its own page has. */
export const embeddedTools: Readonly<Record<EmbeddedTool, ComponentType<ToolProps>>> = {
  agreement: CoachingAgreement,
  application: ApplicationDraft,
  assessment: AssessmentSummary,
  budget: TrainingBudget,
  certificate: CertificateHelp,
  eligibility: EligibilityCheck,
  evaluation: SeriesEvaluation,
  fee: FeeCalculator,
  feedback: FeedbackCards,
  folder: MyFolder,
  goals: GoalBuilder,
  log: SessionLog,
  progress: ProgressTracker,
  quality: QualityMirror,
  quarter: QuarterPlanner,
  readiness: ReadinessCheck,
  receipt: ReceiptCheck,
  senior: SeniorCheck,
};
