import type { FeedbackForm } from '../../../folder/answers/feedback';
import { feedbackToProgress, type TakenLevels } from '../../../folder/answers/feedbackToProgress';
import type { ProgressForm } from '../../../folder/answers/progress';
import { emptyProgressForm } from '../../../folder/answers/progress.empty';
import { formatDate } from '../../../formats/dates';
import { joinItems } from '../../../formats/list';
import { formatQuantity, formatRule } from '../../../formats/rule';
import type { Locale } from '../../../formats/units';
import type { Report } from '../../../frame/report';
import type { Context } from '../../../rules';
import { findCountProblems, findProblems } from '../answers';
import { apartLines, assessorParts } from '../assessor';
import { assessorText } from '../assessorText';
import { type Outcome, progressOutcome } from '../outcome';
import { answerOf, toneOf } from '../report';
import { fitted, LEVELS, POINTS, type Point } from '../rows';
import { capital } from '../summary';
import { progressText } from '../text';
import { assessmentText } from './text';

/** What is kept for the sheet; either may be missing. */
export interface SheetSource {
  readonly progress: ProgressForm | undefined;
  readonly feedback: FeedbackForm | undefined;
}

export interface Sheet {
  readonly report: Report;
  /** What is not on it yet, for the trainee alone. */
  readonly gaps: readonly string[];
}

interface Made {
  readonly outcome: Outcome;
  readonly cards: FeedbackForm['cards'];
  readonly differing: TakenLevels['differing'];
  readonly context: Context;
  readonly locale: Locale;
}

const pointNames = ({ rules }: Context, locale: Locale) => {
  const points = rules.list('evaluation.feedback');
  return (point: Point): string => points.find(({ code }) => code === point)?.label[locale] ?? point;
};

/** How the levels fall on each point, what the examples are, and where two notes differ. Counted, never judged. */
function feedbackLines({ outcome, cards, differing, context, locale }: Made): string[] {
  const words = assessmentText[locale];
  const { form, session } = progressText[locale];
  const rows = outcome.form.trialSessions;
  const name = pointNames(context, locale);
  return [
    words.noted(outcome.counts.noted, formatQuantity(rows.length, 'trialSession', locale)),
    ...POINTS.map((point) =>
      words.levels(
        capital(name(point)),
        LEVELS.map(
          (level) =>
            `${form.levels[level].toLowerCase()} ${rows.filter((row) => row[point] === level).length}`,
        ).join(' · '),
      ),
    ),
    ...cards.flatMap((card, index) => {
      const examples = POINTS.flatMap((point) => {
        const example = card[point].example.trim();
        return example === '' ? [] : [words.example(name(point), example)];
      });
      return examples.length === 0 ? [] : [words.examples(session(index + 1), examples.join(' · '))];
    }),
    ...differing.map((one) => words.differing(session(one.session), name(one.point))),
  ];
}

function gapsOf({ outcome, locale }: Made, toMend: boolean): string[] {
  const { gaps } = assessmentText[locale];
  const { session } = progressText[locale];
  const { decision, days } = outcome;
  const unnoted = outcome.form.trialSessions.flatMap((row, index) =>
    POINTS.every((point) => row[point] !== '') ? [] : [session(index + 1).toLowerCase()],
  );
  const short = decision.parts.flatMap((part) =>
    part.done < part.total
      ? [
          formatQuantity(
            part.total - part.done,
            part.rule === 'training.exercises' ? 'exercise' : 'trialSession',
            locale,
          ),
        ]
      : [],
  );
  return [
    ...(short.length === 0 ? [] : [gaps.parts(joinItems(short, locale))]),
    ...(unnoted.length === 0 ? [] : [gaps.feedback(joinItems(unnoted, locale))]),
    ...(Object.values(outcome.form.platform).some(({ example }) => example.trim() !== '')
      ? []
      : [gaps.platform]),
    ...(days.completedOn === null || days.reportedOn === null ? [gaps.days] : []),
    ...(toMend ? [gaps.toMend] : []),
  ];
}

/**
 * The assessor's page, from what the trainee has kept: the progress, and the feedback cards for what is not noted
 * there. The decision is left empty.
 * @returns `null` when more is ticked than the training holds
 */
export function assessmentSheet(
  { progress, feedback }: SheetSource,
  context: Context,
  locale: Locale,
): Sheet | null {
  const { today, rules } = context;
  const words = assessmentText[locale];
  const asked = progressText[locale];
  const cards = feedback?.cards ?? [];
  const rows = fitted(progress ?? emptyProgressForm(0, 0), rules);
  const { progress: form, differing } = feedbackToProgress({ cards }, rows);
  if (findCountProblems(form, asked, locale, rules).length > 0) {
    return null;
  }
  const problems = findProblems(form, asked, locale, context);
  const outcome = progressOutcome(form, problems, () => 'folder', context);
  const parts = assessorParts(outcome, asked, rules, locale);
  const made = { outcome, cards, differing, context, locale };
  const { sections } = words;
  return {
    gaps: gapsOf(made, problems.length > 0),
    report: {
      title: words.title,
      answer: answerOf(outcome, asked, locale),
      tone: toneOf(outcome),
      steps: [],
      remaining: [],
      notes: [],
      sections: [
        { heading: sections.counts, items: parts.counts },
        { heading: sections.parts, items: parts.parts },
        { heading: sections.feedback, items: feedbackLines(made) },
        { heading: sections.platform, items: parts.platform },
        { heading: assessorText[locale].apart.title, items: apartLines(outcome, asked, locale) },
        { heading: sections.days, items: parts.days.length === 0 ? [words.noDays] : parts.days },
        {
          heading: sections.open,
          items: [
            words.open.share,
            words.open.feedback,
            ...(outcome.decision.readingMatters ? [words.eachPart] : []),
          ],
        },
        {
          heading: sections.decision,
          items: [words.judged(formatRule('evaluation.assessor', rules, locale)), ...words.decisionLines],
        },
      ],
      meta: words.meta(formatDate(today, locale)),
    },
  };
}
