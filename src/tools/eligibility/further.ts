import { editionSections, keptDay } from '../../frame/editionSections';
import { withReceipt } from '../../frame/receipt';
import type { Report } from '../../frame/report';
import type { Asked } from './asked';
import { judgeEligibility } from './judge';
import { lookAhead } from './lookAhead';
import { otherReadings } from './otherReadings';
import { eligibilityReceipt } from './receipt';
import { roadLines } from './road';

/** What stands below the answer and is fetched after it. */
export const furtherSections = ({ form, answers, context, locale, kept }: Asked): Report['sections'] => [
  ...otherReadings(form, answers, context, locale),
  ...editionSections({
    judge: (other) => judgeEligibility(form, other),
    context,
    locale,
    keptOn: keptDay(kept),
  }),
];

/** The answer together with what is certain already, the next question, the way on and its receipt. */
export function furtherReport(report: Report, asked: Asked): Report {
  const soFar = lookAhead(asked);
  const further: Report = {
    ...report,
    ...(soFar.length === 0 ? {} : { soFar }),
    remaining: [...report.remaining, ...roadLines(asked)],
    sections: [...report.sections, ...furtherSections(asked)],
  };
  return withReceipt(further, eligibilityReceipt(asked.answers), asked.context, asked.locale);
}
