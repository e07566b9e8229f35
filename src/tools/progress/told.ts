import { type ProgressAnswers, withoutAssumptions } from '../../rules';
import { readAnswers } from './answers';
import type { Outcome } from './outcome';

/** The answers with a part that is not touched as open: that it is not begun is only our assumption. */
export const toldAnswers = ({ form }: Outcome): ProgressAnswers =>
  withoutAssumptions(readAnswers(form, () => 'you'));
