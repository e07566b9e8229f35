import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { readingPath } from '../paths';
import { siteRules } from '../siteRules';
import { useLocale } from '../useLocale';
import type { CaseProps } from './CaseProps';
import { EligibilityTable } from './EligibilityTable';
import { FeeTable } from './FeeTable';
import { MembershipTable } from './MembershipTable';
import { ProgressTable } from './ProgressTable';
import { QuarterTable } from './QuarterTable';
import { SeniorTable } from './SeniorTable';

// The case tables as authors write them: every outcome there is, decided by the same functions as the tools.

function useCaseProps(): CaseProps {
  return { locale: useLocale(), context: { today: siteRules.on, rules: siteRules } };
}

/** The reading that counts exercises and trial sessions together. */
const TOGETHER = 'Q-03';

export const ProgressCases = (): ReactNode => (
  <ProgressTable {...useCaseProps()} reading={<Link to={readingPath(TOGETHER)}>{TOGETHER}</Link>} />
);
export const EligibilityCases = (): ReactNode => <EligibilityTable {...useCaseProps()} />;
export const FeeCases = (): ReactNode => <FeeTable {...useCaseProps()} />;
export const MembershipCases = (): ReactNode => <MembershipTable {...useCaseProps()} />;
export const SeniorCases = (): ReactNode => <SeniorTable {...useCaseProps()} />;
export const QuarterCases = (): ReactNode => <QuarterTable {...useCaseProps()} />;
