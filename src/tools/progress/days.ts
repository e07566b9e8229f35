import type { ProgressForm } from '../../folder/answers/progress';
import { readDate } from '../../formats/datePhrases';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import { dateMessage, dateText } from '../../frame/dateText';
import { namedProblem } from '../../frame/namedProblem';
import { addMonths, type PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { FIELD } from './fields';
import type { ProgressWords } from './words';

// Limits of the form itself: they catch a mistyped year. The rules have none for these.
const FIRST_DAY: PlainDate = '2020-01-01';
const YEARS_AHEAD = 2;

/** One date field: where it is, whose day it is and what stands in it. */
interface DayField {
  readonly field: string;
  readonly name: string;
  readonly text: string;
}

/** Every date field of the form. */
function dayFields(form: ProgressForm, words: ProgressWords) {
  const row =
    (field: (row: number) => string, name: (row: number) => string) =>
    ({ date, done }: { date: string; done: boolean }, index: number) => ({
      field: field(index + 1),
      name: name(index + 1),
      text: date,
      done,
    });
  return {
    done: [
      ...form.exercises.map(row(FIELD.exerciseDate, words.exercise)),
      ...form.trialSessions.map(row(FIELD.sessionDate, words.session)),
    ],
    startsOn: { field: FIELD.startsOn, name: words.startsOn, text: form.startsOn },
    completedOn: { field: FIELD.completedOn, name: words.completedOn, text: form.completedOn },
    reportedOn: { field: FIELD.reportedOn, name: words.reportedOn, text: form.reportedOn },
  };
}

const dayIn = (text: string, today: PlainDate): PlainDate | null => {
  const read = readDate(text, today);
  return read.kind === 'date' ? read.date : null;
};

/** The days that can be counted on: what is a date, never a phrase that is not confirmed. */
export interface Days {
  readonly exercises: readonly (PlainDate | null)[];
  readonly trialSessions: readonly (PlainDate | null)[];
  readonly startsOn: PlainDate | null;
  readonly completedOn: PlainDate | null;
  readonly reportedOn: PlainDate | null;
}

/** @param problems the form's problems; a day that has one is left out */
export function readDays(form: ProgressForm, today: PlainDate, problems: readonly Problem[]): Days {
  const wrong = new Set(problems.map(({ field }) => field));
  const day = (field: string, text: string) => (wrong.has(field) ? null : dayIn(text, today));
  return {
    exercises: form.exercises.map(({ date }, index) => day(FIELD.exerciseDate(index + 1), date)),
    trialSessions: form.trialSessions.map(({ date }, index) => day(FIELD.sessionDate(index + 1), date)),
    startsOn: day(FIELD.startsOn, form.startsOn),
    completedOn: day(FIELD.completedOn, form.completedOn),
    reportedOn: day(FIELD.reportedOn, form.reportedOn),
  };
}

/** A phrase that waits for the reader's yes. */
export interface Proposal {
  readonly name: string;
  readonly typed: string;
  readonly date: PlainDate;
}

export function findProposals(form: ProgressForm, words: ProgressWords, today: PlainDate): Proposal[] {
  const { done, startsOn, completedOn, reportedOn } = dayFields(form, words);
  return [...done, startsOn, completedOn, reportedOn].flatMap(({ name, text }) => {
    const read = readDate(text, today);
    return read.kind === 'proposal' ? [{ name, typed: text.trim(), date: read.date }] : [];
  });
}

/**
 * What is wrong with the days. A part is done from the start of the training to today; the other days lie within
 * a span that catches a mistyped year, and everything cannot be complete before the last part that is ticked.
 */
export function findDayProblems(
  form: ProgressForm,
  words: ProgressWords,
  locale: Locale,
  today: PlainDate,
): Problem[] {
  const { done, startsOn, completedOn, reportedOn } = dayFields(form, words);
  const lastDay = addMonths(today, YEARS_AHEAD * 12);
  const say = (day: PlainDate) => formatDate(day, locale);
  const between = (day: PlainDate, last: PlainDate) =>
    day < FIRST_DAY || day > last ? words.outside(say(FIRST_DAY), say(last)) : null;
  const typedStart = dayIn(startsOn.text, today);
  const start = typedStart === null || between(typedStart, lastDay) !== null ? null : typedStart;
  const sinceStart = (day: PlainDate) =>
    start !== null && day < start ? words.beforeStart(say(day), say(start)) : null;
  const lastDone = done
    .flatMap((part) => (part.done ? [dayIn(part.text, today)] : []))
    .filter((day): day is PlainDate => day !== null && day <= today)
    .sort()
    .at(-1);

  const check = ({ field, name, text }: DayField, judge: (day: PlainDate) => string | null): Problem[] => {
    const read = readDate(text, today);
    const message =
      read.kind === 'error'
        ? dateMessage(read, locale)
        : read.kind === 'ask'
          ? dateText[locale].vague(text.trim())
          : read.kind === 'date'
            ? judge(read.date)
            : null;
    return message === null ? [] : [namedProblem(field, name, message, locale)];
  };
  return [
    ...done.flatMap((part) =>
      check(part, (day) =>
        day > today ? words.afterToday(say(day), say(today)) : (sinceStart(day) ?? between(day, today)),
      ),
    ),
    ...check(startsOn, (day) => between(day, lastDay)),
    ...check(
      completedOn,
      (day) =>
        between(day, lastDay) ??
        sinceStart(day) ??
        (lastDone !== undefined && day < lastDone
          ? words.completedBeforeLast(say(day), say(lastDone))
          : null),
    ),
    ...check(reportedOn, (day) => between(day, lastDay) ?? sinceStart(day)),
  ];
}
