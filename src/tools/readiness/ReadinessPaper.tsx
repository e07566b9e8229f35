import type { ReactNode } from 'react';
import { emptyReadinessForm } from '../../folder/answers/readiness.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { ReadinessFields } from './ReadinessFields';

/** The statements on paper. */
export const ReadinessPaper = ({ locale }: PaperProps): ReactNode => (
  <ReadinessFields locale={locale} problems={[]} state={blankState(emptyReadinessForm())} />
);
