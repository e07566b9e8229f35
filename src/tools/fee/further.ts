import type { Locale } from '../../formats/units';
import { editionSections, keptDay } from '../../frame/editionSections';
import { withReceipt } from '../../frame/receipt';
import type { Report } from '../../frame/report';
import type { Kept } from '../../frame/useKept';
import type { Context } from '../../rules';
import type { FeeAnswer } from './breakdown';
import { judgeInputs } from './judgeInputs';
import { otherReadings } from './otherReadings';
import { feeReceipt } from './receipt';

/** What the further parts of an answer are made of. */
export interface Asked {
  readonly answer: FeeAnswer;
  readonly context: Context;
  readonly locale: Locale;
  /** What is known of the answers that are kept, so that rules that changed since can be told. */
  readonly kept?: Kept | undefined;
}

/** What stands below the answer and is fetched after it. */
export const furtherSections = ({ answer, context, locale, kept }: Asked): Report['sections'] => [
  ...otherReadings(answer, context, locale),
  ...editionSections({
    judge: (other) => judgeInputs(answer.inputs, other),
    context,
    locale,
    keptOn: keptDay(kept),
  }),
];

/** The answer together with what other readings would give, and its receipt. */
export const furtherReport = (report: Report, asked: Asked): Report =>
  withReceipt(
    { ...report, sections: [...report.sections, ...furtherSections(asked)] },
    feeReceipt(asked.answer.inputs),
    asked.context,
    asked.locale,
  );
