import type { EvaluationForm, EvaluationGoalForm, EvaluationsForm } from '../../folder/answers/evaluation';
import { aliasProblem, LONGEST_ALIAS, samePerson } from '../../formats/alias';
import { readDate } from '../../formats/datePhrases';
import { formatDate } from '../../formats/dates';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { named } from '../../frame/namedProblem';
import { pastDayMessage } from '../../frame/pastDay';
import type { PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { goalField, seriesField } from './fields';
import { readScale } from './inputs';
import { LONGEST, RECOMMEND, type Scale, SESSIONS, STANDING } from './limits';
import type { EvaluationWords } from './words';

export interface Asking {
  readonly words: EvaluationWords;
  readonly locale: Locale;
  readonly today: PlainDate;
}

type Found = readonly [field: string, message: string | null];

const lengthMessage = (text: string, most: number, { words }: Asking): string | null =>
  lengthOf(text) > most ? words.tooLong(lengthOf(text), most) : null;

function aliasMessage(text: string, asking: Asking): string | null {
  const problem = aliasProblem(text);
  return problem === null || problem === 'tooLong'
    ? lengthMessage(text, LONGEST_ALIAS, asking)
    : asking.words[problem];
}

function evaluatorMessage({ coach, evaluator }: EvaluationForm, asking: Asking): string | null {
  return samePerson(coach, evaluator) ? asking.words.samePerson : aliasMessage(evaluator, asking);
}

const scaleMessage = (text: string, scale: Scale, { words }: Asking): string | null =>
  text.trim() === '' || readScale(text, scale) !== null ? null : words.notOnScale(scale.least, scale.most);

function lastDayMessage({ from, to }: EvaluationForm, asking: Asking): string | null {
  const [first, last] = [readDate(from, asking.today), readDate(to, asking.today)];
  if (first.kind === 'date' && last.kind === 'date' && last.date < first.date) {
    const say = (day: PlainDate) => formatDate(day, asking.locale);
    return asking.words.beforeFirst(say(last.date), say(first.date));
  }
  return pastDayMessage(to, asking.words, asking);
}

const goalMessages = (series: string, goal: EvaluationGoalForm, asking: Asking): Found[] => [
  [goalField(series, goal.id, 'text'), lengthMessage(goal.text, LONGEST.goal, asking)],
  [goalField(series, goal.id, 'before'), scaleMessage(goal.before, STANDING, asking)],
  [goalField(series, goal.id, 'after'), scaleMessage(goal.after, STANDING, asking)],
];

const seriesMessages = (form: EvaluationForm, asking: Asking): Found[] => [
  [seriesField(form.id, 'coach'), aliasMessage(form.coach, asking)],
  [seriesField(form.id, 'evaluator'), evaluatorMessage(form, asking)],
  [seriesField(form.id, 'client'), aliasMessage(form.client, asking)],
  [seriesField(form.id, 'sessions'), scaleMessage(form.sessions, SESSIONS, asking)],
  [seriesField(form.id, 'from'), pastDayMessage(form.from, asking.words, asking)],
  [seriesField(form.id, 'to'), lastDayMessage(form, asking)],
  ...form.goals.flatMap((goal) => goalMessages(form.id, goal, asking)),
  [seriesField(form.id, 'helped'), lengthMessage(form.helped, LONGEST.prose, asking)],
  [seriesField(form.id, 'concept'), lengthMessage(form.concept, LONGEST.prose, asking)],
  [seriesField(form.id, 'coaching'), lengthMessage(form.coaching, LONGEST.prose, asking)],
  [seriesField(form.id, 'recommend'), scaleMessage(form.recommend, RECOMMEND, asking)],
];

/** What must be mended, in the order of the form. Nothing unanswered is a problem. */
export function findProblems({ evaluations }: EvaluationsForm, asking: Asking): Problem[] {
  return evaluations.flatMap((form, index) =>
    seriesMessages(form, asking).flatMap(([field, message]) =>
      message === null
        ? []
        : [
            {
              field,
              // A message says whose it is when there is more than one to choose from.
              message:
                evaluations.length > 1
                  ? named(asking.words.series(index + 1), message, asking.locale)
                  : message,
            },
          ],
    ),
  );
}
