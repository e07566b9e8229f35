import type { ReactNode } from 'react';
import type { Locale } from '../formats/units';
import type { PaperProps } from '../frame/PaperProps';
import { toolPage } from '../frame/toolPage';
import { AgreementPaper } from './agreement/AgreementPaper';
import { agreementText } from './agreement/text';
import { BudgetPaper } from './budget/BudgetPaper';
import { budgetText } from './budget/text';
import { CertificatePaper } from './certificate/CertificatePaper';
import { certificateText } from './certificate/text';
import { ApplicationPaper } from './eligibility/application/ApplicationPaper';
import { applicationText } from './eligibility/application/text';
import { EligibilityPaper } from './eligibility/EligibilityPaper';
import { eligibilityText } from './eligibility/text';
import { BlankPaper } from './evaluation/BlankForm';
import { evaluationText } from './evaluation/text';
import { FeePaper } from './fee/FeePaper';
import { feeText } from './fee/text';
import { FeedbackPaper } from './feedback/FeedbackPaper';
import { feedbackText } from './feedback/text';
import { GoalPaper } from './goals/GoalPaper';
import { goalsText } from './goals/text';
import { LogPaper } from './log/LogPaper';
import { logText } from './log/text';
import { ProgressPaper } from './progress/ProgressPaper';
import { progressText } from './progress/text';
import { QualityPaper } from './quality/QualityPaper';
import { qualityText } from './quality/text';
import { QuarterPaper } from './quarter/QuarterPaper';
import { quarterText } from './quarter/text';
import { ReadinessPaper } from './readiness/ReadinessPaper';
import { readinessText } from './readiness/text';
import { SeniorPaper } from './senior/SeniorPaper';
import { seniorText } from './senior/text';

/** A tool on paper. */
export interface ToolPaper {
  /** Its anchor on the page of forms: the last part of the address of its own page. */
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** Its own page, below the site's base. */
  readonly page: string;
  readonly Questions: (props: PaperProps) => ReactNode;
}

type Texts = Readonly<Record<Locale, { readonly title: string }>>;

const paper = (page: string, { sv, en }: Texts, Questions: ToolPaper['Questions']): ToolPaper => ({
  id: page.split('/').at(-2) ?? page,
  title: { sv: sv.title, en: en.title },
  page,
  Questions,
});

/** Every tool that asks something, in the order of the list of tools. */
export const toolPapers: readonly ToolPaper[] = [
  paper(toolPage('eligibility'), eligibilityText, EligibilityPaper),
  paper('verktyg/ansokan/', applicationText, ApplicationPaper),
  paper(toolPage('readiness'), readinessText, ReadinessPaper),
  paper(toolPage('progress'), progressText, ProgressPaper),
  paper(toolPage('feedback'), feedbackText, FeedbackPaper),
  paper(toolPage('fee'), feeText, FeePaper),
  paper(toolPage('log'), logText, LogPaper),
  paper(toolPage('certificate'), certificateText, CertificatePaper),
  paper(toolPage('senior'), seniorText, SeniorPaper),
  paper(toolPage('quality'), qualityText, QualityPaper),
  paper(toolPage('agreement'), agreementText, AgreementPaper),
  paper(toolPage('evaluation'), evaluationText, BlankPaper),
  paper(toolPage('goals'), { sv: goalsText.sv.form, en: goalsText.en.form }, GoalPaper),
  paper(toolPage('quarter'), quarterText, QuarterPaper),
  paper(toolPage('budget'), budgetText, BudgetPaper),
];
