import type { ReactNode } from 'react';
import type { LogForm } from '../../folder/answers/log';
import { emptyLogForm } from '../../folder/answers/log.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { LogFields } from './LogFields';

/** One session on paper, with what few of them need. */
export const LogPaper = ({ locale, context }: PaperProps): ReactNode => (
  <LogFields
    locale={locale}
    problems={[]}
    state={blankState<LogForm>({ ...emptyLogForm(), form: 'group' })}
    today={context.today}
  />
);
