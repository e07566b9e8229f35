import type { FeeForm } from '../../folder/answers/fee';
import { parseMoney, parsePercent, parseWhole } from '../../formats/numberInput';
import { formatMoney, formatNumber, formatPercent } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import type { Problem } from '../../ui/ErrorSummary';
import type { FeeWords, MoneyName } from './words';

/** Limits of the form itself; the rules have none for these. Money in öre, the share in basis points. */
const LIMITS: Readonly<Record<MoneyName, { readonly least: number; readonly most: number }>> = {
  price: { least: 0, most: 10_000_000 },
  otherPrice: { least: 0, most: 10_000_000 },
  wantedPayout: { least: 0, most: 10_000_000 },
  monthlyGoal: { least: 0, most: 100_000_000 },
  ordinaryMembership: { least: 1, most: 1_000_000 },
  otherCosts: { least: 0, most: 100_000_000 },
};
export const MOST_SESSIONS = 10_000;
export const MOST_TAX_SHARE = 7_000;
/** How many prices are held against the first one. */
export const OTHER_PRICES = 2;

/** Ids of the fields on the page, unique on any page that holds the tool. */
export const FIELD = {
  mode: 'fee-mode',
  price: 'fee-price',
  wantedPayout: 'fee-wanted-payout',
  monthlyGoal: 'fee-monthly-goal',
  sessions: 'fee-sessions',
  per: 'fee-per',
  throughEmployment: 'fee-through-employment',
  ordinaryMembership: 'fee-ordinary-membership',
  otherCosts: 'fee-other-costs',
  vatRegistered: 'fee-vat-registered',
  priceIncludesVat: 'fee-price-includes-vat',
  feeBase: 'fee-base',
  taxShare: 'fee-tax-share',
} as const;
export const otherPriceField = (index: number): string => `fee-other-price-${index + 1}`;

export type Amount = 'price' | 'wantedPayout' | 'monthlyGoal';
const ASKED: Readonly<Record<FeeForm['mode'], readonly Amount[]>> = {
  payout: ['price'],
  price: ['wantedPayout'],
  goal: ['monthlyGoal', 'price'],
};
/** The amounts that a way of counting asks for, in the order of the page. Without them there is no answer. */
export const amountsOf = ({ mode }: FeeForm): readonly Amount[] => ASKED[mode];
/** Whether the number of sessions is a question; when it is the answer it is not asked for. */
export const asksSessions = ({ mode }: FeeForm): boolean => mode !== 'goal';
/** Whether there is a price to hold others against. */
export const comparesPrices = ({ mode }: FeeForm): boolean => mode !== 'price';

/** The other prices that count now, as typed. */
export const otherPriceTexts = (form: FeeForm): readonly string[] =>
  comparesPrices(form) ? form.otherPrices.slice(0, OTHER_PRICES) : [];

function moneyMessage(text: string, name: MoneyName, words: FeeWords, locale: Locale): string | null {
  const { least, most } = LIMITS[name];
  const input = parseMoney(text);
  switch (input.kind) {
    case 'empty':
      return null;
    case 'error':
      return input.code === 'tooLarge'
        ? words.tooMuch(words.names[name], formatMoney(most, locale))
        : input.code === 'negative'
          ? words.negative(words.names[name])
          : words.numberErrors[input.code];
    case 'value':
      return input.value > most
        ? words.tooMuch(words.names[name], formatMoney(most, locale))
        : input.value < least
          ? words.tooLittle(words.names[name], formatMoney(least, locale))
          : null;
  }
}

function sessionsMessage(text: string, words: FeeWords, locale: Locale): string | null {
  const input = parseWhole(text);
  if (input.kind === 'error' && input.code !== 'tooLarge') {
    return input.code === 'negative' ? words.sessionsNegative : words.numberErrors.notWhole;
  }
  return input.kind === 'error' || (input.kind === 'value' && input.value > MOST_SESSIONS)
    ? words.sessionsTooMany(formatNumber(MOST_SESSIONS, locale))
    : null;
}

function shareMessage(text: string, words: FeeWords, locale: Locale): string | null {
  const input = parsePercent(text);
  if (input.kind === 'error' && input.code !== 'tooLarge') {
    switch (input.code) {
      case 'negative':
        return words.shareNegative;
      // Nobody means thousands of per cent: three digits after the mark are decimals, and one too many.
      case 'ambiguous':
      case 'tooManyDecimals':
        return words.shareDecimals;
      // An amount is no example of a share, nor is there a thousand to set off.
      default:
        return words.shareNotANumber;
    }
  }
  return input.kind === 'error' || (input.kind === 'value' && input.value > MOST_TAX_SHARE)
    ? words.shareTooMuch(formatPercent(MOST_TAX_SHARE / 100, locale))
    : null;
}

/**
 * What must be mended before an answer can be given, in the order of the page.
 * Fields that the chosen way of counting does not show keep what was typed and are not judged.
 * @param attempted whether the reader has asked for the answer; only then is a missing amount a problem
 */
export function findProblems(form: FeeForm, words: FeeWords, locale: Locale, attempted: boolean): Problem[] {
  const money = (name: MoneyName, text: string) => moneyMessage(text, name, words, locale);
  const found: ReadonlyArray<readonly [string, string | null]> = [
    ...amountsOf(form).map((name) => {
      const missing = attempted && form[name].trim() === '';
      return [FIELD[name], missing ? words.missing[name] : money(name, form[name])] as const;
    }),
    [FIELD.sessions, asksSessions(form) ? sessionsMessage(form.sessions, words, locale) : null],
    ...otherPriceTexts(form).map(
      (text, index) => [otherPriceField(index), money('otherPrice', text)] as const,
    ),
    [
      FIELD.ordinaryMembership,
      form.throughEmployment ? null : money('ordinaryMembership', form.ordinaryMembership),
    ],
    [FIELD.otherCosts, money('otherCosts', form.otherCosts)],
    [FIELD.taxShare, shareMessage(form.taxShare, words, locale)],
  ];
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}
