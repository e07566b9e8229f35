import type { ReactNode } from 'react';
import { emptyProgressForm } from '../../folder/answers/progress.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { ProgressFields } from './ProgressFields';
import { progressText } from './text';

/** What there is to tick off, on paper. */
export function ProgressPaper({ locale, context }: PaperProps): ReactNode {
  const { rules } = context;
  const form = emptyProgressForm(
    rules.quantity('training.exercises'),
    rules.quantity('training.trialSessions'),
  );
  return (
    <ProgressFields
      context={context}
      form={form}
      locale={locale}
      problems={[]}
      state={blankState(form)}
      words={progressText[locale]}
    />
  );
}
