import type { ReactNode } from 'react';
import { CoachingAgreement as Agreement } from '../tools/agreement/CoachingAgreement';
import { BudgetExamples } from '../tools/budget/Examples';
import { TrainingBudget as Budget } from '../tools/budget/TrainingBudget';
import { CertificateHelp as Certificate } from '../tools/certificate/CertificateHelp';
import { ApplicationDraft as Application } from '../tools/eligibility/application/ApplicationDraft';
import { EligibilityCheck as Eligibility } from '../tools/eligibility/EligibilityCheck';
import { EligibilityExamples } from '../tools/eligibility/Examples';
import { BlankForm } from '../tools/evaluation/BlankForm';
import { SeriesEvaluation as Evaluation } from '../tools/evaluation/SeriesEvaluation';
import { FeeExamples } from '../tools/fee/Examples';
import { FeeCalculator as Fee } from '../tools/fee/FeeCalculator';
import { FeedbackCards as Feedback } from '../tools/feedback/FeedbackCards';
import { GoalExamples as Examples } from '../tools/goals/Examples';
import { GoalBuilder as Goals } from '../tools/goals/GoalBuilder';
import { LogExamples } from '../tools/log/Examples';
import { SessionLog as Log } from '../tools/log/SessionLog';
import { MyFolder as Folder } from '../tools/MyFolder';
import { AssessmentSummary as Assessment } from '../tools/progress/assessment/AssessmentSummary';
import { ProgressExamples } from '../tools/progress/Examples';
import { ProgressTracker as Progress } from '../tools/progress/ProgressTracker';
import { QualityMirror as Quality } from '../tools/quality/QualityMirror';
import { QuarterExamples } from '../tools/quarter/Examples';
import { QuarterPlanner as Quarter } from '../tools/quarter/QuarterPlanner';
import { ReadinessExamples } from '../tools/readiness/Examples';
import { ReadinessCheck as Readiness } from '../tools/readiness/ReadinessCheck';
import { ReceiptCheck as Receipt } from '../tools/receipt/ReceiptCheck';
import { SeniorExamples } from '../tools/senior/Examples';
import { SeniorCheck as Senior } from '../tools/senior/SeniorCheck';
import { Island } from './Island';
import { PaperLink } from './PaperLink';
import { useToolProps } from './toolProps';

// The tools as authors write them: the tool, then what it would answer, for readers without a script.

export function EligibilityCheck(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="eligibility">
        <Eligibility {...props} />
      </Island>
      <PaperLink sheet="behorighet" />
      <EligibilityExamples edition={props.edition} locale={props.locale} />
    </>
  );
}

export function FeeCalculator(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="fee">
        <Fee {...props} />
      </Island>
      <PaperLink sheet="avgift" />
      <FeeExamples edition={props.edition} locale={props.locale} />
    </>
  );
}

export function ProgressTracker(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="progress">
        <Progress {...props} />
      </Island>
      <PaperLink sheet="framsteg" />
      <ProgressExamples edition={props.edition} locale={props.locale} />
    </>
  );
}

export function TrainingBudget(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="budget">
        <Budget {...props} />
      </Island>
      <PaperLink sheet="utbildningsbudget" />
      <BudgetExamples edition={props.edition} locale={props.locale} />
    </>
  );
}

export function SeniorCheck(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="senior">
        <Senior {...props} />
      </Island>
      <PaperLink sheet="senior-coach" />
      <SeniorExamples edition={props.edition} locale={props.locale} />
    </>
  );
}

export function ReadinessCheck(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="readiness">
        <Readiness {...props} />
      </Island>
      <PaperLink sheet="redo-for-coachning" />
      <ReadinessExamples locale={props.locale} />
    </>
  );
}

export function QualityMirror(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="quality">
        <Quality {...props} />
      </Island>
      <PaperLink sheet="kvalitetsspegeln" />
    </>
  );
}

export function SeriesEvaluation(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="evaluation">
        <Evaluation {...props} />
      </Island>
      <BlankForm locale={props.locale} />
    </>
  );
}

export function CoachingAgreement(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="agreement">
        <Agreement {...props} />
      </Island>
      <PaperLink sheet="infor-coachning" />
    </>
  );
}

export function SessionLog(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="log">
        <Log {...props} />
      </Island>
      <PaperLink sheet="samtalslogg" />
      <LogExamples edition={props.edition} locale={props.locale} />
    </>
  );
}

export function QuarterPlanner(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="quarter">
        <Quarter {...props} />
      </Island>
      <PaperLink sheet="kvartalsplanerare" />
      <QuarterExamples edition={props.edition} locale={props.locale} />
    </>
  );
}

export function ApplicationDraft(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="application">
        <Application {...props} />
      </Island>
      <PaperLink sheet="ansokan" />
    </>
  );
}

export function FeedbackCards(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="feedback">
        <Feedback {...props} />
      </Island>
      <PaperLink sheet="aterkopplingskort" />
    </>
  );
}

export function AssessmentSummary(): ReactNode {
  const props = useToolProps();
  return (
    <Island {...props} name="assessment">
      <Assessment {...props} />
    </Island>
  );
}

export function CertificateHelp(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="certificate">
        <Certificate {...props} />
      </Island>
      <PaperLink sheet="intyg" />
    </>
  );
}

export function MyFolder(): ReactNode {
  const props = useToolProps();
  return (
    <Island {...props} name="folder">
      <Folder {...props} />
    </Island>
  );
}

export function ReceiptCheck(): ReactNode {
  const props = useToolProps();
  return (
    <Island {...props} name="receipt">
      <Receipt {...props} />
    </Island>
  );
}

export function GoalBuilder(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="goals">
        <Goals {...props} />
      </Island>
      <PaperLink sheet="smart-mal" />
    </>
  );
}

/** The plan's examples before and after; they stand where the page speaks of them. */
export const GoalExamples = (): ReactNode => <Examples locale={useToolProps().locale} />;
