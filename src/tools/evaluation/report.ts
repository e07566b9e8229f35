import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatNumber } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import type { PlainDate } from '../../rules';
import type { Evaluation, Evaluations, Goal } from './inputs';
import { evaluationText } from './text';

/** A goal that was told both before and after. */
export interface Changed extends Goal {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

export const isChanged = (goal: Goal): goal is Changed => goal.change !== null;

/** The change with its sign: `+4`, `−2`, or that there is none. */
export const changeText = (change: number, locale: Locale): string =>
  change === 0 ? evaluationText[locale].unchanged : formatNumber(change, locale, { sign: 'always' });

/** What came of the goals, in one sentence. */
export function answerText(told: readonly Evaluation[], locale: Locale, stopped = 0): string {
  const { answer } = evaluationText[locale];
  const goals = told.flatMap((each) => each.goals).filter(isChanged);
  const [only] = goals;
  if (told.length === 0) {
    return stopped > 0 ? answer.none : answer.nothing;
  }
  if (only === undefined) {
    return answer.begun(told.length);
  }
  const up = goals.filter(({ change }) => change > 0).length;
  if (told.length > 1) {
    return answer.many(told.length, up, goals.length);
  }
  return goals.length === 1
    ? answer.one(only.before, only.after, changeText(only.change, locale))
    : answer.some(up, goals.length);
}

/** The answer of the tool in words: what came of the goals, and what is not filled in. */
export function evaluationReport(
  { told, stopped, proposals }: Evaluations,
  toMend: boolean,
  today: PlainDate,
  locale: Locale,
): Report {
  const words = evaluationText[locale];
  const soFar = stopped.map(({ number, field }) => ({ text: words.stopped(words.series(number)), field }));
  const remaining = [
    ...told.flatMap(({ number, unanswered }) =>
      unanswered.length === 0
        ? []
        : [
            words.unanswered(
              words.series(number),
              joinItems(
                unanswered.map((question) => words.questions[question]),
                locale,
              ),
            ),
          ],
    ),
    // The same phrase twice is one thing to say yes to.
    ...new Set(proposals.map(({ typed, date }) => words.confirm(typed, formatDate(date, locale)))),
  ];
  return {
    title: words.title,
    answer: answerText(told, locale, stopped.length),
    tone: told.length === 0 ? 'open' : soFar.length + remaining.length > 0 ? 'going' : 'done',
    ...(soFar.length === 0 ? {} : { soFar }),
    steps: [],
    remaining,
    notes: [...(toMend ? [words.notes.leftOut] : []), words.notes.inspiration, words.notes.everything],
    sections: [],
    meta: words.meta(formatDate(today, locale)),
  };
}
