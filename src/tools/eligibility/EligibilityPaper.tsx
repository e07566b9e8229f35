import type { ReactNode } from 'react';
import type { EligibilityForm } from '../../folder/answers/eligibility';
import { emptyEligibilityForm } from '../../folder/answers/eligibility.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { EligibilityFields } from './EligibilityFields';
import { eligibilityText } from './text';

/** The questions on paper, with a line for a tool that is not in the list. */
export const EligibilityPaper = ({ locale, context }: PaperProps): ReactNode => (
  <EligibilityFields
    locale={locale}
    problems={[]}
    rules={context.rules}
    state={blankState<EligibilityForm>({ ...emptyEligibilityForm(), tools: ['other'] })}
    words={eligibilityText[locale]}
  />
);
