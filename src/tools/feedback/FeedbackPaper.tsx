import type { ReactNode } from 'react';
import { emptyFeedbackCard } from '../../folder/answers/feedback.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { CardFields } from './CardFields';

const { leave } = blankState({});
const nothing = () => undefined;

/** One card on paper; each trial session has its own. */
export const FeedbackPaper = ({ locale, context }: PaperProps): ReactNode => (
  <CardFields
    card={emptyFeedbackCard()}
    context={context}
    leave={leave}
    locale={locale}
    onChange={nothing}
    problems={[]}
    row={1}
  />
);
