import type { CourseForm } from '../../folder/answers/budget';
import type { NumberError } from '../../formats/numberInput';
import type { Missing } from './inputs';

export type Status = Exclude<CourseForm['status'], ''>;
type Vat = 'with' | 'without';

/** Words of the form and of the answer that comes first. Amounts, days and years arrive written out. */
export interface BudgetWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: (limit: string) => string;
  readonly mend: string;
  readonly year: string;
  readonly yearHint: string;
  readonly coursesHeading: string;
  readonly course: (number: number) => string;
  readonly name: string;
  readonly provider: string;
  readonly date: string;
  readonly dateHint: string;
  readonly amount: string;
  readonly amountHint: string;
  readonly status: string;
  readonly statusNames: Readonly<Record<Status, string>>;
  readonly courseVat: string;
  readonly includesVat: string;
  readonly vatRate: string;
  readonly vatNames: Readonly<Record<Vat, string>>;
  readonly add: string;
  readonly full: string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undoRemove: string;
  readonly additionsHeading: string;
  readonly additionsHint: string;
  readonly addition: (number: number) => string;
  readonly additionAmount: string;
  readonly additionDate: string;
  readonly additionDateHint: string;
  readonly by: string;
  readonly byHint: string;
  readonly addAddition: string;
  readonly basisHeading: string;
  readonly basis: string;
  readonly basisHint: string;

  readonly missing: Readonly<Record<Missing, string>>;
  readonly confirm: (day: string) => string;
  readonly numberErrors: Readonly<Record<Exclude<NumberError, 'negative' | 'tooLarge'>, string>>;
  readonly tooMuch: (most: string) => string;
  readonly tooLittle: (least: string) => string;
  readonly tooLong: (length: number, most: number) => string;
  readonly yearForm: string;
  readonly yearRange: (first: number, last: number) => string;

  readonly answer: {
    readonly whole: (limit: string, year: number) => string;
    /** Nothing is counted yet, and something waits to be. */
    readonly wholeSoFar: (limit: string, year: number) => string;
    readonly left: (left: string, year: number) => string;
    readonly spent: (year: number) => string;
    readonly beyond: (beyond: string, year: number) => string;
  };
  readonly waitsFor: Readonly<Record<Missing, (name: string) => string>>;
  readonly mendRow: (name: string) => string;
  readonly askNow: (amount: string) => string;
  readonly limit: (limit: string, extra: string) => string;
  readonly readings: {
    readonly year: (countedWithVat: boolean) => string;
    readonly approval: string;
    readonly yearAssumed: (year: number) => string;
  };
  readonly otherYears: (courses: number, year: number) => string;
  readonly examples: {
    readonly caption: string;
    readonly columns: Readonly<Record<'used' | 'extra' | 'left' | 'beyond', string>>;
  };
}

/** Words of what comes after the answer. */
export interface FurtherWords {
  readonly sure: string;
  readonly unsure: (amount: string) => string;
  /** As `unsure`, of a single course. */
  readonly unsureOne: (amount: string) => string;
  readonly withWishes: (amount: string) => string;
  readonly nextYear: (day: string, limit: string) => string;
  readonly coursesHeading: (year: number) => string;
  readonly courseLine: (day: string, name: string, amount: string, status: string) => string;
  /** Follows on the status of a course that is wished for. */
  readonly hasRoom: string;
  readonly hasNoRoom: (amount: string) => string;
  readonly from: (name: string, provider: string) => string;
  readonly formulaHeading: string;
  readonly formula: {
    readonly limit: (annual: string, extra: string, limit: string) => string;
    readonly used: (amounts: string, used: string) => string;
    readonly left: (limit: string, used: string, left: string) => string;
    readonly beyond: (used: string, limit: string, beyond: string) => string;
    readonly addVat: (name: string, typed: string, rate: string, amount: string) => string;
    readonly takeVat: (name: string, typed: string, rate: string, amount: string) => string;
    readonly pending: (pending: string) => string;
  };
  readonly picture: {
    readonly caption: (year: number) => string;
    readonly limit: string;
    readonly limitRaised: string;
    readonly done: string;
    readonly approved: string;
    readonly left: string;
    readonly beyond: string;
    readonly wished: string;
    readonly leftAfter: string;
    readonly beyondAfter: string;
  };
  readonly csv: {
    readonly name: string;
    readonly columns: readonly string[];
    readonly course: string;
    readonly addition: string;
    readonly yes: string;
    readonly no: string;
  };
}
