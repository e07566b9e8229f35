import { editionSections, keptDay } from '../../frame/editionSections';
import { withReceipt } from '../../frame/receipt';
import type { Report } from '../../frame/report';
import type { Asked } from './asked';
import { assessorSections } from './assessor';
import { judgeProgress } from './judge';
import { lookAhead } from './lookAhead';
import { notesOf, readingsOf } from './notes';
import { otherReadings } from './otherReadings';
import { progressReceipt } from './receipt';
import { wayLines } from './way';

export { PlanPicture } from './PlanPicture';

/** What stands below the answer and is fetched after it. */
export const furtherSections = ({ outcome, context, locale, kept }: Asked): Report['sections'] => [
  ...otherReadings(outcome, context, locale),
  ...editionSections({
    judge: (other) => judgeProgress(outcome.form, other, locale),
    context,
    locale,
    keptOn: keptDay(kept),
  }),
];

/** The answer together with what is certain already, the next question, the way on and its receipt. */
export function furtherReport(report: Report, asked: Asked): Report {
  const soFar = lookAhead(asked);
  const { parts, dates } = wayLines(asked);
  const further: Report = {
    ...report,
    ...(soFar.length === 0 ? {} : { soFar }),
    remaining: [...report.remaining, ...parts, ...dates],
    notes: notesOf(asked.outcome, asked.context, asked.locale, asked.problems ?? []),
    sections: [
      ...report.sections,
      ...assessorSections(asked.outcome, asked.context, asked.locale),
      readingsOf(asked.outcome, asked.context, asked.locale, dates.length > 0),
      ...furtherSections(asked),
    ],
  };
  return withReceipt(further, progressReceipt(asked.outcome), asked.context, asked.locale);
}
