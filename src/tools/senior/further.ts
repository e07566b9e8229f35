import { formatDate } from '../../formats/dates';
import { formatRule } from '../../formats/rule';
import { editionSections, keptDay } from '../../frame/editionSections';
import { withReceipt } from '../../frame/receipt';
import type { Report } from '../../frame/report';
import { datePartsOf } from '../../rules';
import type { Asked } from './asked';
import { furtherText } from './furtherText';
import { judgeAnswers } from './judge';
import { lookAhead } from './lookAhead';
import { otherReadings } from './otherReadings';
import { seniorReceipt } from './receipt';

export { SeniorPicture } from './SeniorPicture';

/** Why the earliest day has another number than the day of certification, when it has. */
function shortMonth({ answers, decision, context, locale }: Asked): string[] {
  const { earliest } = decision;
  if (earliest === null || answers.certified === null) {
    return [];
  }
  const { day } = datePartsOf(answers.certified.value);
  return datePartsOf(earliest).day === day
    ? []
    : [
        furtherText[locale].shortMonth(
          formatRule('senior.months', context.rules, locale, 'value'),
          day,
          formatDate(earliest, locale),
        ),
      ];
}

/** What stands below the answer and is fetched after it. */
export const furtherSections = ({ answers, context, locale, kept }: Asked): Report['sections'] => [
  ...otherReadings(answers, context, locale),
  ...editionSections({
    judge: (other) => judgeAnswers(answers, other),
    context,
    locale,
    keptOn: keptDay(kept),
  }),
];

/** The answer together with what is certain already, the next question, other readings and its receipt. */
export function furtherReport(report: Report, asked: Asked): Report {
  const soFar = lookAhead(asked);
  const further: Report = {
    ...report,
    ...(soFar.length === 0 ? {} : { soFar }),
    notes: [...shortMonth(asked), ...report.notes],
    sections: [...report.sections, ...furtherSections(asked)],
  };
  return withReceipt(further, seniorReceipt(asked.answers), asked.context, asked.locale);
}
