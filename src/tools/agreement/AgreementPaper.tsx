import type { ReactNode } from 'react';
import { emptyAgreementForm, emptyAgreementGoal } from '../../folder/answers/agreement.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { AgreementFields } from './AgreementFields';
import { MOST_GOALS } from './limits';

/** The list on paper, with room for as many goals as there may be. */
export function AgreementPaper({ locale }: PaperProps): ReactNode {
  const goals = Array.from({ length: MOST_GOALS }, (_, index) => emptyAgreementGoal(`paper-${index}`));
  return (
    <AgreementFields locale={locale} problems={[]} state={blankState({ ...emptyAgreementForm(), goals })} />
  );
}
