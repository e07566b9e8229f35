import { editionSections, keptDay } from '../../frame/editionSections';
import { withReceipt } from '../../frame/receipt';
import type { Report } from '../../frame/report';
import type { Asked } from './asked';
import { assessorSections } from './assessor';
import { judgeProgress } from './judge';
import { lookAhead } from './lookAhead';
import { notesOf } from './notes';
import { notesText } from './notesText';
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
  const { clock } = notesText[asked.locale];
  const notes = notesOf(asked.outcome, asked.context, asked.locale, asked.problems ?? []);
  const further: Report = {
    ...report,
    ...(soFar.length === 0 ? {} : { soFar }),
    remaining: [...report.remaining, ...parts, ...dates],
    // A date to hear by rests on how the clock is read.
    notes: dates.length === 0 || notes.includes(clock) ? notes : [...notes, clock],
    sections: [
      ...report.sections,
      ...assessorSections(asked.outcome, asked.context, asked.locale),
      ...furtherSections(asked),
    ],
  };
  return withReceipt(further, progressReceipt(asked.outcome), asked.context, asked.locale);
}
