import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { byCoach } from './average';
import { furtherText } from './furtherText';
import type { Evaluation } from './inputs';
import { LEAST_TO_AVERAGE } from './limits';
import { averageSection, evaluationSection } from './sections';

export { GoalPicture } from './GoalPicture';

/** The answer together with what each evaluation tells and, when there are enough of them, averages. */
export function furtherReport(report: Report, told: readonly Evaluation[], locale: Locale): Report {
  const averages = byCoach(told).flatMap((group) => averageSection(group, locale));
  return {
    ...report,
    sections: [
      ...report.sections,
      ...averages,
      ...told.map((evaluation) => evaluationSection(evaluation, true, locale)),
    ],
    notes: [
      ...report.notes,
      ...(averages.length === 0 ? [furtherText[locale].tooFew(LEAST_TO_AVERAGE)] : []),
    ],
  };
}
