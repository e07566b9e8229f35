import { formatDate } from '../../formats/dates';
import { fileName } from '../../formats/fileName';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { toSlackText } from '../../frame/reportText';
import type { FileContent } from '../../frame/saveFile';
import type { PlainDate } from '../../rules';
import type { OfCoach } from './average';
import { furtherText } from './furtherText';
import { answerText } from './report';
import { averageSection, evaluationSection } from './sections';
import { evaluationText } from './text';

/**
 * What one coach may read, and nothing of what the coach may not: neither in words, nor in counts, nor in averages.
 * @param all the evaluations of that coach, shared or not
 */
export function coachReport({ coach, evaluations }: OfCoach, today: PlainDate, locale: Locale): Report {
  const words = furtherText[locale];
  const { notes, meta } = evaluationText[locale];
  // Numbered anew, so that a gap does not tell of one that was kept back.
  const shared = evaluations
    .filter((evaluation) => evaluation.shared)
    .map((evaluation, index) => ({ ...evaluation, number: index + 1 }));
  return {
    title: words.coach.title(coach),
    answer: answerText(shared, locale),
    tone: 'done',
    steps: [],
    remaining: [],
    sections: [
      ...averageSection({ coach, evaluations: shared }, locale),
      ...shared.map((evaluation) => evaluationSection(evaluation, false, locale)),
    ],
    notes: [words.coach.onlyShared, notes.inspiration],
    meta: meta(formatDate(today, locale)),
  };
}

/** The coach's text as a file. */
export const coachFile = (group: OfCoach, today: PlainDate, locale: Locale): FileContent => ({
  name: fileName([furtherText[locale].coach.fileName, group.coach], today, 'txt'),
  type: 'text/plain;charset=utf-8',
  content: toSlackText(coachReport(group, today, locale), locale),
});
