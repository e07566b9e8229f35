import type { ReactNode } from 'react';
import { emptySeniorForm } from '../../folder/answers/senior.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { SeniorFields } from './SeniorFields';
import { seniorText } from './text';

/** The questions on paper. */
export const SeniorPaper = ({ locale, context }: PaperProps): ReactNode => (
  <SeniorFields
    locale={locale}
    problems={[]}
    state={blankState(emptySeniorForm())}
    today={context.today}
    words={seniorText[locale]}
  />
);
