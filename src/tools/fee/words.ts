import type { FeeForm } from '../../folder/answers/fee';
import type { NumberError } from '../../formats/numberInput';

/** The amounts of the form, as the messages name them. */
export type MoneyName =
  | 'price'
  | 'otherPrice'
  | 'wantedPayout'
  | 'monthlyGoal'
  | 'ordinaryMembership'
  | 'otherCosts';
type Mode = FeeForm['mode'];
type Per = FeeForm['per'];
type Base = FeeForm['feeBase'];

/** Where the money goes, in the order of the picture. */
export type Post = 'clientPays' | 'fee' | 'vat' | 'membership' | 'costs' | 'aside' | 'left';

/** Words of the form. */
export interface FormWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: Readonly<Record<Mode, string>>;
  readonly mend: string;
  readonly mode: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly price: string;
  readonly priceHint: (example: string) => string;
  readonly priceHintVat: Readonly<Record<'including' | 'excluding', string>>;
  readonly wantedPayout: string;
  readonly wantedHint: string;
  readonly wantedHintVat: string;
  readonly monthlyGoal: string;
  readonly goalHint: string;
  readonly sessions: string;
  readonly sessionsHint: string;
  readonly per: string;
  readonly perNames: Readonly<Record<Per, string>>;
  readonly compareHeading: string;
  readonly otherPrice: (number: number) => string;
  readonly costsHeading: string;
  readonly throughEmployment: string;
  readonly ordinaryMembership: string;
  readonly ordinaryHint: string;
  readonly otherCosts: string;
  readonly otherCostsHint: string;
  readonly vatHeading: string;
  readonly vatRegistered: string;
  readonly priceIncludesVat: string;
  readonly includesNames: Readonly<Record<'including' | 'excluding', string>>;
  readonly feeBase: string;
  readonly feeBaseHint: string;
  readonly feeBaseNames: Readonly<Record<Base, string>>;
  readonly taxHeading: string;
  readonly taxShare: string;
  readonly taxShareHint: (most: string) => string;
  /** Definite nouns that begin the messages about an amount. */
  readonly names: Readonly<Record<MoneyName, string>>;
  readonly missing: Readonly<Record<'price' | 'wantedPayout' | 'monthlyGoal', string>>;
  readonly numberErrors: Readonly<Record<Exclude<NumberError, 'negative' | 'tooLarge'>, string>>;
  readonly negative: (name: string) => string;
  readonly tooMuch: (name: string, most: string) => string;
  readonly tooLittle: (name: string, least: string) => string;
  readonly sessionsNegative: string;
  readonly sessionsTooMany: (most: string) => string;
  readonly shareNegative: string;
  readonly shareNotANumber: string;
  readonly shareDecimals: string;
  readonly shareTooMuch: (most: string) => string;
}

/** Words of the answer. Amounts arrive written out. */
export interface AnswerWords {
  readonly answer: {
    readonly payout: (left: string, price: string) => string;
    readonly payoutVat: (left: string, price: string) => string;
    readonly free: string;
    readonly price: (price: string, left: string) => string;
    readonly priceVat: (price: string, left: string, includesVat: boolean) => string;
    readonly priceNever: string;
    readonly goal: (sessions: string) => string;
    readonly goalNone: string;
    readonly goalNever: string;
  };
  readonly paceNames: Readonly<Record<Per, (sessions: string) => string>>;
  readonly lead: (pace: string, month: string, year: string, afterCosts: boolean) => string;
  readonly breakEven: (yours: string, sessions: string) => string;
  readonly breakEvenNever: (yours: string) => string;
  readonly membershipFree: string;
  readonly posts: Readonly<Record<Post, string>>;
  readonly pictureCaption: Readonly<Record<'session' | 'month', string>>;
  readonly tableCaption: string;
  readonly post: string;
  readonly columns: Readonly<Record<'session' | 'month' | 'year', string>>;
  readonly compareCaption: string;
  readonly compareColumns: Readonly<Record<'price' | 'fee' | 'left' | 'sessions' | 'month' | 'year', string>>;
  readonly never: string;
  readonly sources: string;
  readonly readings: string;
  readonly formulaHeading: string;
  readonly formula: {
    readonly payout: (price: string, percent: string, fee: string, left: string) => string;
    readonly vatInside: (price: string, percent: string, vat: string, net: string) => string;
    readonly vatOnTop: (net: string, percent: string, vat: string, price: string) => string;
    readonly fee: (base: string, percent: string, fee: string) => string;
    readonly leftVat: (price: string, fee: string, vat: string, left: string) => string;
    readonly lowest: (price: string, lower: string, left: string) => string;
    readonly goal: (goal: string, perSession: string, sessions: string) => string;
    readonly goalCosts: (goal: string, costs: string, perSession: string, sessions: string) => string;
    readonly pace: (pace: string, yearly: string) => string;
    readonly weekPace: (pace: string, yearly: string, monthly: string) => string;
    readonly year: (sessions: string, perSession: string, year: string, month: string) => string;
    readonly membership: (ordinary: string, percent: string, discount: string, yours: string) => string;
    readonly monthLeft: (sum: string, left: string) => string;
    readonly aside: (percent: string, base: string, aside: string, left: string) => string;
    readonly compared: (price: string, fee: string, left: string, rest: string) => string;
    readonly comparedMonth: (month: string) => string;
    readonly comparedGoal: (sessions: string) => string;
  };
  readonly askTaxAgency: (turnover: string, limit: string, checked: string) => string;
  readonly turnover: (turnover: string, limit: string, checked: string) => string;
  readonly notes: {
    readonly free: string;
    readonly feeRoundedAway: string;
    readonly goalBeforeAside: string;
    readonly overspent: string;
    readonly paceMissing: string;
    readonly fee: (percent: string) => string;
    readonly feeWithoutVat: string;
    readonly membership: (percent: string) => string;
    readonly employment: string;
    readonly assumedNoVat: string;
    readonly assumedVat: string;
    readonly assumedWeeks: (weeks: string) => string;
    readonly vat: (percent: string, checked: string) => string;
    readonly beforeTax: string;
    readonly aside: string;
  };
  readonly estimate: string;
  readonly csv: {
    readonly name: string;
    readonly columns: Readonly<
      Record<
        'price' | Exclude<Post, 'left'> | 'leftSession' | 'sessionsYear' | 'leftMonth' | 'leftYear',
        string
      >
    >;
  };
  readonly examples: {
    readonly caption: string;
    readonly price: string;
    readonly fee: (percent: string) => string;
    readonly left: string;
    readonly month: (sessions: string) => string;
  };
}

export interface FeeWords extends FormWords, AnswerWords {}
