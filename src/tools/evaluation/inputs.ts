import type {
  EvaluationForm,
  EvaluationGoalForm,
  EvaluationsForm,
  Grade,
} from '../../folder/answers/evaluation';
import { samePerson } from '../../formats/alias';
import { readDate } from '../../formats/datePhrases';
import { parseWhole } from '../../formats/numberInput';
import type { PlainDate } from '../../rules';
import { seriesField } from './fields';
import { RECOMMEND, type Scale, SESSIONS, STANDING } from './limits';

/** One goal of the client, as far as it is told. */
export interface Goal {
  /** Its place in the form, from 1. */
  readonly number: number;
  readonly text: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; below nought is as valid as above. */
  readonly change: number | null;
}

/** What an evaluation is expected to tell; the texts and the recommendation are for those who want. */
export type Question =
  | 'coach'
  | 'evaluator'
  | 'client'
  | 'sessions'
  | 'period'
  | 'goals'
  | 'benefit'
  | 'value'
  | 'trust'
  | 'shared';

/** One series of sessions as it was evaluated. What is unanswered, or must be mended, is `null` or empty. */
export interface Evaluation {
  readonly id: string;
  /** Its place in the form, from 1. */
  readonly number: number;
  readonly coach: string;
  readonly evaluator: string;
  readonly client: string;
  readonly sessions: number | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly goals: readonly Goal[];
  readonly benefit: number | null;
  readonly value: number | null;
  readonly trust: number | null;
  readonly helped: string;
  readonly concept: string;
  readonly coaching: string;
  readonly recommend: number | null;
  /** Whether the coach may read it; silence is no. */
  readonly shared: boolean;
  readonly unanswered: readonly Question[];
}

/** An evaluation that does not count: the coach and the evaluator are one person. */
export interface Stopped {
  readonly number: number;
  readonly field: string;
}

export interface Evaluations {
  readonly told: readonly Evaluation[];
  readonly stopped: readonly Stopped[];
  /** Phrases in the form that wait for the reader's yes. */
  readonly proposals: readonly { readonly typed: string; readonly date: PlainDate }[];
}

const isEmpty = (...texts: readonly string[]) => texts.every((text) => text.trim() === '');

export const isBlankGoal = ({ text, before, after }: EvaluationGoalForm): boolean =>
  isEmpty(text, before, after);

/** Nothing is told of it: such a row is no evaluation. */
export const isBlank = ({ id: _, goals, ...answers }: EvaluationForm): boolean =>
  isEmpty(...Object.values(answers).filter((answer) => typeof answer === 'string')) &&
  goals.every(isBlankGoal);

/** Everything that is expected is written or chosen, right or wrong; such a row may be folded. */
export const isSettled = (form: EvaluationForm): boolean =>
  [form.coach, form.evaluator, form.client, form.sessions, form.from, form.to].every((text) => text !== '') &&
  form.goals.length > 0 &&
  form.goals.every(({ before, after }) => before !== '' && after !== '') &&
  [form.benefit, form.value, form.trust, form.shared].every((choice) => choice !== '');

/** A whole number on the scale; `null` when it is empty, no number or beyond the scale. */
export function readScale(text: string, { least, most }: Scale): number | null {
  const read = parseWhole(text);
  return read.kind === 'value' && read.value >= least && read.value <= most ? read.value : null;
}

const readGrade = (grade: Grade): number | null => (grade === '' ? null : Number(grade));

function readGoal({ text, before, after }: EvaluationGoalForm, index: number): Goal {
  const [then, now] = [readScale(before, STANDING), readScale(after, STANDING)];
  return {
    number: index + 1,
    text: text.trim(),
    before: then,
    after: now,
    change: then === null || now === null ? null : now - then,
  };
}

const dayOf = (text: string, today: PlainDate): PlainDate | null => {
  const read = readDate(text, today);
  return read.kind === 'date' && read.date <= today ? read.date : null;
};

function unansweredIn(told: Omit<Evaluation, 'unanswered'>, shared: EvaluationForm['shared']): Question[] {
  const { goals } = told;
  const questions: Readonly<Record<Question, boolean>> = {
    coach: told.coach === '',
    evaluator: told.evaluator === '',
    client: told.client === '',
    sessions: told.sessions === null,
    period: told.from === null || told.to === null,
    goals: goals.length === 0 || goals.some(({ change }) => change === null),
    benefit: told.benefit === null,
    value: told.value === null,
    trust: told.trust === null,
    shared: shared === '',
  };
  return (Object.keys(questions) as Question[]).filter((question) => questions[question]);
}

function readEvaluation(form: EvaluationForm, number: number, today: PlainDate): Evaluation {
  const [from, to] = [dayOf(form.from, today), dayOf(form.to, today)];
  const told = {
    id: form.id,
    number,
    coach: form.coach.trim(),
    evaluator: form.evaluator.trim(),
    client: form.client.trim(),
    sessions: readScale(form.sessions, SESSIONS),
    from,
    to: from !== null && to !== null && to < from ? null : to,
    goals: form.goals.flatMap((goal, index) => (isBlankGoal(goal) ? [] : [readGoal(goal, index)])),
    benefit: readGrade(form.benefit),
    value: readGrade(form.value),
    trust: readGrade(form.trust),
    helped: form.helped.trim(),
    concept: form.concept.trim(),
    coaching: form.coaching.trim(),
    recommend: readScale(form.recommend, RECOMMEND),
    shared: form.shared === 'yes',
  };
  return { ...told, unanswered: unansweredIn(told, form.shared) };
}

/**
 * The form as it is summed up. An evaluation that the coach holds of their own sessions is none, so it is left
 * out until somebody else does.
 * @param today for spans counted from it, and as the last day that a session can have been held
 */
export function readEvaluations({ evaluations }: EvaluationsForm, today: PlainDate): Evaluations {
  const told: Evaluation[] = [];
  const stopped: Stopped[] = [];
  for (const [index, form] of evaluations.entries()) {
    if (samePerson(form.coach, form.evaluator)) {
      stopped.push({ number: index + 1, field: seriesField(form.id, 'evaluator') });
    } else if (!isBlank(form)) {
      told.push(readEvaluation(form, index + 1, today));
    }
  }
  const proposals = evaluations
    .flatMap(({ from, to }) => [from, to])
    .flatMap((typed) => {
      const read = readDate(typed, today);
      return read.kind === 'proposal' ? [{ typed: typed.trim(), date: read.date }] : [];
    });
  return { told, stopped, proposals };
}
