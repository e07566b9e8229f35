import type { ReceiptValue } from '../../formats/receipt';
import { isNullOr, isOneOf, isWhole } from '../../formats/receiptValues';
import type { Receipted, ReceiptLine } from '../../frame/receipt';
import type { Pace, VatChoice } from '../../rules';
import { MOST_SESSIONS, MOST_TAX_SHARE } from './answers';
import type { FeeInputs, Question } from './inputs';
import { judgeInputs } from './judgeInputs';

/** Ten million kronor in öre: above every limit of the form. */
const MOST_MONEY = 1_000_000_000;
const MODES = ['payout', 'price', 'goal'] as const satisfies readonly Question['mode'][];
const PERIODS = ['week', 'month', 'year'] as const satisfies readonly Pace['per'][];
/** VAT: whether the price includes it, and what the fee is taken on. */
const VAT = ['in-with', 'in-without', 'ex-with', 'ex-without'] as const;
type VatCode = (typeof VAT)[number];

const vatCode = ({ priceIncludesVat, feeBase }: VatChoice): VatCode =>
  `${priceIncludesVat ? 'in' : 'ex'}-${feeBase === 'withVat' ? 'with' : 'without'}`;
const vatOf = (code: VatCode): VatChoice => ({
  priceIncludesVat: code.startsWith('in'),
  feeBase: code.endsWith('-with') ? 'withVat' : 'withoutVat',
});

/**
 * The way of counting and its amounts in öre, then sessions, membership, costs, VAT and what is set aside. Prices
 * that were only held beside the first one stay behind.
 */
export function receiptInputs({ question, pace, vat, ...rest }: FeeInputs): ReceiptValue[] {
  return [
    question.mode,
    question.mode === 'price' ? null : question.price,
    question.mode === 'price' ? question.wanted : question.mode === 'goal' ? question.goal : null,
    pace?.count ?? null,
    pace?.per ?? null,
    rest.throughEmployment ? 'employed' : rest.ordinaryMembership,
    rest.otherCosts,
    vat === null ? null : vatCode(vat),
    rest.taxShare,
  ];
}

function questionOf(mode: unknown, price: unknown, aim: unknown): Question | null {
  const isMoney = (value: unknown): value is number => isWhole(value, MOST_MONEY);
  switch (isOneOf(mode, MODES) ? mode : null) {
    case 'payout':
      return isMoney(price) && aim === null ? { mode: 'payout', price } : null;
    case 'price':
      return price === null && isMoney(aim) ? { mode: 'price', wanted: aim } : null;
    case 'goal':
      return isMoney(price) && isMoney(aim) ? { mode: 'goal', goal: aim, price } : null;
    default:
      return null;
  }
}

function inputsOf(inputs: readonly ReceiptValue[]): FeeInputs | null {
  const [mode, price, aim, count, per, membership, otherCosts, vat, taxShare, ...more] = inputs;
  const question = questionOf(mode, price, aim);
  const isMoney = (value: unknown): value is number => isWhole(value, MOST_MONEY);
  if (
    question === null ||
    more.length > 0 ||
    !isNullOr(count, (value) => isWhole(value, MOST_SESSIONS)) ||
    !isNullOr(per, (value) => isOneOf(value, PERIODS)) ||
    (count === null) !== (per === null) ||
    (question.mode === 'goal' && count !== null) ||
    !(membership === 'employed' || isNullOr(membership, isMoney)) ||
    !isMoney(otherCosts) ||
    !isNullOr(vat, (value) => isOneOf(value, VAT)) ||
    !isNullOr(taxShare, (value) => isWhole(value, MOST_TAX_SHARE))
  ) {
    return null;
  }
  return {
    question,
    otherPrices: [],
    pace: count === null || per === null ? null : { count, per },
    ordinaryMembership: membership === 'employed' ? null : membership,
    throughEmployment: membership === 'employed',
    otherCosts,
    vat: vat === null ? null : vatOf(vat),
    taxShare,
  };
}

function linesOf({ question, pace, vat, ...rest }: FeeInputs): ReceiptLine[] {
  const none = (line: ReceiptLine): ReceiptLine[] => (line.value === null ? [] : [line]);
  return [
    { id: 'mode', value: question.mode, unit: 'code' },
    ...(question.mode === 'price' ? [] : [{ id: 'price', value: question.price, unit: 'ore' } as const]),
    ...(question.mode === 'price' ? [{ id: 'wanted', value: question.wanted, unit: 'ore' } as const] : []),
    ...(question.mode === 'goal' ? [{ id: 'goal', value: question.goal, unit: 'ore' } as const] : []),
    ...(pace === null ? [] : [{ id: `sessions.${pace.per}`, value: pace.count, unit: 'session' } as const]),
    ...none({ id: 'membership', value: rest.ordinaryMembership, unit: 'ore' }),
    ...(rest.throughEmployment ? [{ id: 'membership', value: 'employed', unit: 'code' } as const] : []),
    ...(rest.otherCosts === 0 ? [] : [{ id: 'costs', value: rest.otherCosts, unit: 'ore' } as const]),
    ...(vat === null ? [] : [{ id: 'vat', value: vatCode(vat), unit: 'code' } as const]),
    ...none({
      id: 'aside',
      value: rest.taxShare === null ? null : rest.taxShare / 100,
      unit: 'percent',
    }),
  ];
}

/** What a receipt carries, or `null` when it is nothing that this tool writes. Never throws. */
export function readReceipt(inputs: readonly ReceiptValue[]): Receipted | null {
  const read = inputsOf(inputs);
  return read === null
    ? null
    : { tool: 'fee', inputs, judge: (context) => judgeInputs(read, context), lines: linesOf(read) };
}

/** The receipt of the tool's answers. */
export const feeReceipt = (inputs: FeeInputs): Receipted | null => readReceipt(receiptInputs(inputs));
