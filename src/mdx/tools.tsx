import type { ReactNode } from 'react';
import { FolderBackup as Backup } from '../tools/backup/FolderBackup';
import { BudgetExamples } from '../tools/budget/Examples';
import { TrainingBudget as Budget } from '../tools/budget/TrainingBudget';
import { EligibilityCheck as Eligibility } from '../tools/eligibility/EligibilityCheck';
import { EligibilityExamples } from '../tools/eligibility/Examples';
import { FeeExamples } from '../tools/fee/Examples';
import { FeeCalculator as Fee } from '../tools/fee/FeeCalculator';
import { GoalExamples as Examples } from '../tools/goals/Examples';
import { GoalBuilder as Goals } from '../tools/goals/GoalBuilder';
import { ProgressExamples } from '../tools/progress/Examples';
import { ProgressTracker as Progress } from '../tools/progress/ProgressTracker';
import { ReceiptCheck as Receipt } from '../tools/receipt/ReceiptCheck';
import { SeniorExamples } from '../tools/senior/Examples';
import { SeniorCheck as Senior } from '../tools/senior/SeniorCheck';
import { Island } from './Island';
import { useToolProps } from './toolProps';

// The tools as authors write them: the tool, then what it would answer, for readers without a script.

export function EligibilityCheck(): ReactNode {
  const props = useToolProps();
  return (
    <>
      <Island {...props} name="eligibility">
        <Eligibility {...props} />
      </Island>
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
      <SeniorExamples edition={props.edition} locale={props.locale} />
    </>
  );
}

export function FolderBackup(): ReactNode {
  const props = useToolProps();
  return (
    <Island {...props} name="backup">
      <Backup locale={props.locale} rulesAsOf={props.rulesAsOf} />
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
    <Island {...props} name="goals">
      <Goals {...props} />
    </Island>
  );
}

/** The plan's examples before and after; they stand where the page speaks of them. */
export const GoalExamples = (): ReactNode => <Examples locale={useToolProps().locale} />;
