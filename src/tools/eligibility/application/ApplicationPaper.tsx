import type { ReactNode } from 'react';
import type { EligibilityForm } from '../../../folder/answers/eligibility';
import { emptyEligibilityForm } from '../../../folder/answers/eligibility.empty';
import { blankState } from '../../../frame/blankState';
import type { PaperProps } from '../../../frame/PaperProps';
import { DraftFields } from '../DraftFields';
import { ExperienceFields } from '../ExperienceFields';
import { eligibilityText } from '../text';
import { applicationText } from './text';

/** Room to write on: a draft wants more of it than a check. */
const ROWS = 12;

/** The two texts on paper, and what stands above them in the draft. */
export function ApplicationPaper({ locale, context }: PaperProps): ReactNode {
  const fields = {
    locale,
    problems: [],
    rules: context.rules,
    state: blankState<EligibilityForm>({ ...emptyEligibilityForm(), tools: ['other'] }),
    words: eligibilityText[locale],
  };
  return (
    <>
      <DraftFields {...fields} hints={applicationText[locale].hints} rows={ROWS} />
      <ExperienceFields {...fields} />
    </>
  );
}
