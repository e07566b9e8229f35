import type { ReactNode } from 'react';
import type { FeeForm } from '../../folder/answers/fee';
import { emptyFeeForm } from '../../folder/answers/fee.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { FeeFields } from './FeeFields';

/** The questions on paper, with the amounts of every way of counting. */
export const FeePaper = ({ locale, context }: PaperProps): ReactNode => (
  <FeeFields
    amounts={['price', 'wantedPayout', 'monthlyGoal']}
    locale={locale}
    problems={[]}
    rules={context.rules}
    state={blankState<FeeForm>({ ...emptyFeeForm(), vatRegistered: true })}
  />
);
