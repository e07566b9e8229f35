import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { AVERAGED, averagesOf, type OfCoach } from './average';
import { furtherText } from './furtherText';
import type { Evaluation, Goal } from './inputs';
import { GRADE, RECOMMEND } from './limits';
import { changeText, isChanged } from './report';
import { evaluationText } from './text';

const mostOf = (question: (typeof AVERAGED)[number]): number =>
  (question === 'recommend' ? RECOMMEND : GRADE).most;

/** A goal by its own words, or by its number while it has none. */
const goalName = ({ number, text }: Goal, locale: Locale): string => {
  const name = evaluationText[locale].goal(number);
  return text === '' ? name : furtherText[locale].named(name, text);
};

function seriesLine({ sessions, from, to }: Evaluation, locale: Locale): string[] {
  const words = furtherText[locale];
  const days = [from, to].filter((day) => day !== null).map((day) => formatDate(day, locale));
  const period = days.length === 2 ? words.period(days[0] ?? '', days[1] ?? '') : '';
  const held = sessions === null ? '' : formatQuantity(sessions, 'session', locale);
  return held === '' && period === '' ? [] : [words.series(held, period)];
}

/** What one evaluation tells, line by line; what is unanswered has no line. */
function evaluationLines(evaluation: Evaluation, locale: Locale): string[] {
  const words = furtherText[locale];
  const { client, evaluator, goals } = evaluation;
  return [
    ...seriesLine(evaluation, locale),
    ...(client === '' && evaluator === ''
      ? []
      : [words.people(client || words.nobody, evaluator || words.nobody)]),
    ...goals.map((goal) =>
      isChanged(goal)
        ? words.goal(goalName(goal, locale), goal.before, goal.after, changeText(goal.change, locale))
        : words.goalOpen(goalName(goal, locale)),
    ),
    ...AVERAGED.flatMap((question) => {
      const answer = evaluation[question];
      return answer === null ? [] : [words.grade(words.grades[question], answer, mostOf(question))];
    }),
    ...(['helped', 'concept', 'coaching'] as const).flatMap((question) =>
      evaluation[question] === '' ? [] : [words.texts[question](evaluation[question])],
    ),
  ];
}

type Section = Report['sections'][number];

/**
 * What one evaluation tells.
 * @param tellShared whether to say if the coach may read it; in the coach's own text that goes without saying
 */
export function evaluationSection(evaluation: Evaluation, tellShared: boolean, locale: Locale): Section {
  const words = furtherText[locale];
  return {
    heading: words.heading(evaluationText[locale].series(evaluation.number), evaluation.coach),
    items: [
      ...evaluationLines(evaluation, locale),
      ...(tellShared ? [words.shared[evaluation.shared ? 'yes' : 'no']] : []),
    ],
  };
}

/** The averages of one coach, none while the answers are too few. */
export function averageSection({ coach, evaluations }: OfCoach, locale: Locale): Section[] {
  const words = furtherText[locale];
  const items = averagesOf(evaluations).map(({ question, average, answers }) =>
    words.average(
      words.grades[question],
      formatNumber(average, locale, { minDecimals: 1 }),
      mostOf(question),
      answers,
    ),
  );
  return items.length === 0 ? [] : [{ heading: words.averagesHeading(coach), items }];
}
