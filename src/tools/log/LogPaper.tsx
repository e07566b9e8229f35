import type { ReactNode } from 'react';
import { emptyLogForm } from '../../folder/answers/log.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { TextField } from '../../ui/TextField';
import { FIELD } from './fields';
import { LogFields } from './LogFields';
import { logText } from './text';

const nothing = () => undefined;

/** One session on paper, with what few of them need, and last the question that a group adds. */
export const LogPaper = ({ locale, context }: PaperProps): ReactNode => (
  <>
    <LogFields locale={locale} problems={[]} state={blankState(emptyLogForm())} today={context.today} />
    <TextField id={FIELD.people} label={logText[locale].people} onChange={nothing} value="" />
  </>
);
