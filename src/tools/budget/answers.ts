import type { BudgetForm, CourseForm } from '../../folder/answers/budget';
import { readDate } from '../../formats/datePhrases';
import { formatDate } from '../../formats/dates';
import { parseMoney, parseWhole } from '../../formats/numberInput';
import { formatMoney } from '../../formats/numbers';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { dateMessage, dateText } from '../../frame/dateText';
import { named as withName } from '../../frame/namedProblem';
import type { PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { additionField, courseField, FIELD } from './fields';
import {
  FIRST_YEAR,
  isBlankAddition,
  isBlankCourse,
  LAST_YEAR,
  LEAST_AMOUNT,
  MOST_AMOUNT,
  readYear,
} from './inputs';
import type { BudgetWords } from './words';

/** Limits of the form itself, in characters. */
const MOST = { name: 80, provider: 60, by: 60 };

export interface Asking {
  readonly words: BudgetWords;
  readonly locale: Locale;
  readonly today: PlainDate;
  /** Whether the reader has asked for the answer; only then is a missing answer a problem. */
  readonly attempted: boolean;
}

function amountMessage(text: string, { words, locale, attempted }: Asking): string | null {
  const input = parseMoney(text);
  switch (input.kind) {
    case 'empty':
      return attempted ? words.missing.amount : null;
    case 'error':
      return input.code === 'tooLarge'
        ? words.tooMuch(formatMoney(MOST_AMOUNT, locale))
        : input.code === 'negative'
          ? words.tooLittle(formatMoney(LEAST_AMOUNT, locale))
          : words.numberErrors[input.code];
    case 'value':
      return input.value > MOST_AMOUNT
        ? words.tooMuch(formatMoney(MOST_AMOUNT, locale))
        : input.value < LEAST_AMOUNT
          ? words.tooLittle(formatMoney(LEAST_AMOUNT, locale))
          : null;
  }
}

function dayMessage(text: string, { words, locale, today, attempted }: Asking): string | null {
  const read = readDate(text, today);
  switch (read.kind) {
    case 'empty':
      return attempted ? words.missing.date : null;
    case 'ask':
      return dateText[locale].vague(text.trim());
    case 'proposal':
      return attempted ? words.confirm(formatDate(read.date, locale)) : null;
    case 'error':
      return dateMessage(read, locale);
    case 'date':
      return null;
  }
}

const lengthMessage = (text: string, most: number, { words }: Asking): string | null =>
  lengthOf(text) > most ? words.tooLong(lengthOf(text), most) : null;

type Found = readonly [field: string, message: string | null];

const courseMessages = (course: CourseForm, asking: Asking): Found[] => [
  [courseField(course.id, 'name'), lengthMessage(course.name, MOST.name, asking)],
  [courseField(course.id, 'provider'), lengthMessage(course.provider, MOST.provider, asking)],
  [courseField(course.id, 'date'), dayMessage(course.date, asking)],
  [courseField(course.id, 'amount'), amountMessage(course.amount, asking)],
  [
    courseField(course.id, 'status'),
    asking.attempted && course.status === '' ? asking.words.missing.status : null,
  ],
];

function yearMessage(form: BudgetForm, { words, today }: Asking): string | null {
  if (readYear(form, today) !== null) {
    return null;
  }
  return parseWhole(form.year).kind === 'value' ? words.yearRange(FIRST_YEAR, LAST_YEAR) : words.yearForm;
}

/** What must be mended, in the order of the form. A row that nothing is written in is no row. */
export function findProblems(form: BudgetForm, asking: Asking): Problem[] {
  // A message says whose it is when there is more than one to choose from.
  const named = (name: string, many: boolean, found: readonly Found[]): Found[] =>
    found.map(([field, message]) => [
      field,
      message === null || !many ? message : withName(name, message, asking.locale),
    ]);
  const found: readonly Found[] = [
    [FIELD.year, yearMessage(form, asking)],
    ...form.courses.flatMap((course, index) =>
      isBlankCourse(course)
        ? []
        : named(asking.words.course(index + 1), form.courses.length > 1, courseMessages(course, asking)),
    ),
    ...form.additions.flatMap((addition, index) =>
      isBlankAddition(addition)
        ? []
        : named(asking.words.addition(index + 1), true, [
            [additionField(addition.id, 'amount'), amountMessage(addition.amount, asking)],
            [additionField(addition.id, 'date'), dayMessage(addition.date, asking)],
            [additionField(addition.id, 'by'), lengthMessage(addition.by, MOST.by, asking)],
          ]),
    ),
  ];
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}
