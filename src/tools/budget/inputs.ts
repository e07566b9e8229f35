import type { AdditionForm, BudgetForm, CourseForm } from '../../folder/answers/budget';
import { readDate } from '../../formats/datePhrases';
import { parseMoney, parseWhole } from '../../formats/numberInput';
import {
  type BudgetRow,
  budgetCost,
  datePartsOf,
  FIRST_EDITION,
  type PlainDate,
  type VatRate,
} from '../../rules';

/** Limits of the form itself, in öre; the rules have none for these. */
export const LEAST_AMOUNT = 1;
export const MOST_AMOUNT = 100_000_000;
/** The plan speaks of no year before its own. */
export const FIRST_YEAR = datePartsOf(FIRST_EDITION).year;
export const LAST_YEAR = 2100;

/** A course that can be counted. */
export interface Course extends BudgetRow {
  readonly id: string;
  /** Its place in the form, from 1. */
  readonly number: number;
  readonly name: string;
  readonly provider: string;
  /** Integer öre, as typed; `amount` is what the budget counts. */
  readonly typed: number;
  readonly includesVat: boolean;
  readonly vatRate: VatRate;
}

export interface Addition {
  /** Integer öre. */
  readonly amount: number;
  readonly date: PlainDate;
}

export type Missing = 'date' | 'amount' | 'status';

/** A row that something is written in, but that cannot be counted yet, and the first question in the way. */
export interface Waiting {
  readonly kind: 'course' | 'addition';
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly missing: Missing;
  /** Something stands there that cannot be read, or is to be confirmed. */
  readonly typed: boolean;
}

export interface BudgetInputs {
  readonly year: number;
  /** The reader has not chosen a year. */
  readonly yearAssumed: boolean;
  readonly countedWithVat: boolean;
  /** Of all years. */
  readonly courses: readonly Course[];
  readonly additions: readonly Addition[];
  readonly waiting: readonly Waiting[];
}

const isEmpty = (...texts: readonly string[]) => texts.every((text) => text.trim() === '');

/** Nothing is told of it: such a row is no course. */
export const isBlankCourse = ({ name, provider, date, amount, status }: CourseForm): boolean =>
  isEmpty(name, provider, date, amount, status);
export const isBlankAddition = ({ amount, date, by }: AdditionForm): boolean => isEmpty(amount, date, by);

const dayOf = (text: string, today: PlainDate): PlainDate | null => {
  const read = readDate(text, today);
  return read.kind === 'date' ? read.date : null;
};
const amountOf = (text: string): number | null => {
  const read = parseMoney(text);
  return read.kind === 'value' && read.value >= LEAST_AMOUNT && read.value <= MOST_AMOUNT ? read.value : null;
};

/** The year that is asked about; `null` when what is typed is none. */
export function readYear({ year }: Pick<BudgetForm, 'year'>, today: PlainDate): number | null {
  const read = parseWhole(year);
  switch (read.kind) {
    case 'empty':
      return datePartsOf(today).year;
    case 'error':
      return null;
    case 'value':
      return read.value >= FIRST_YEAR && read.value <= LAST_YEAR ? read.value : null;
  }
}

function readCourse(
  form: CourseForm,
  index: number,
  countedWithVat: boolean,
  today: PlainDate,
): Course | Waiting {
  const { id, includesVat, status } = form;
  const [date, typed] = [dayOf(form.date, today), amountOf(form.amount)];
  const name = form.name.trim();
  const wait = (missing: Missing, text: string): Waiting => ({
    ...{ kind: 'course', id, number: index + 1, name, missing },
    typed: !isEmpty(text),
  });
  if (date === null) return wait('date', form.date);
  if (typed === null) return wait('amount', form.amount);
  if (status === '') return wait('status', '');
  const vatRate = Number(form.vatRate) as VatRate;
  return {
    ...{
      id,
      number: index + 1,
      name,
      provider: form.provider.trim(),
      date,
      typed,
      includesVat,
      vatRate,
      status,
    },
    amount: budgetCost({ amount: typed, includesVat, rate: vatRate }, countedWithVat),
  };
}

function readAddition(
  { id, amount, date }: AdditionForm,
  index: number,
  today: PlainDate,
): Addition | Waiting {
  const [added, day] = [amountOf(amount), dayOf(date, today)];
  const wait = (missing: Missing, text: string): Waiting => ({
    ...{ kind: 'addition', id, number: index + 1, name: '', missing },
    typed: !isEmpty(text),
  });
  return added === null
    ? wait('amount', amount)
    : day === null
      ? wait('date', date)
      : { amount: added, date: day };
}

const isWaiting = <Row extends Course | Addition>(row: Row | Waiting): row is Waiting => 'missing' in row;
const counts = <Row extends Course | Addition>(row: Row | Waiting): row is Row => !isWaiting(row);

/**
 * The form as the rules want it: the rows that can be counted, and those that wait for something.
 * @param today for spans counted from it, and for the year when none is chosen
 * @returns `null` while the year cannot be read
 */
export function readInputs(form: BudgetForm, today: PlainDate): BudgetInputs | null {
  const year = readYear(form, today);
  if (year === null) {
    return null;
  }
  const courses = form.courses.flatMap((row, index) =>
    isBlankCourse(row) ? [] : [readCourse(row, index, form.countedWithVat, today)],
  );
  const additions = form.additions.flatMap((row, index) =>
    isBlankAddition(row) ? [] : [readAddition(row, index, today)],
  );
  return {
    year,
    yearAssumed: isEmpty(form.year),
    countedWithVat: form.countedWithVat,
    courses: courses.filter(counts),
    additions: additions.filter(counts),
    waiting: [...courses.filter(isWaiting), ...additions.filter(isWaiting)],
  };
}
