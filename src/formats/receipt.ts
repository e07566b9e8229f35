import { isPlainDate, type PlainDate } from '../rules';
import { checkSum } from './receiptSum';

/** What a receipt can carry: numbers, short codes, nothing, and lists of them. Never anything that was written. */
export type ReceiptValue = number | string | null | readonly ReceiptValue[];

/** One result on one line: what was asked, on which day, by which rules, and what came of it. */
export interface Receipt {
  readonly tool: string;
  /** The day that was judged by. */
  readonly today: PlainDate;
  /** First day of the edition of the rules. */
  readonly edition: PlainDate;
  readonly inputs: readonly ReceiptValue[];
  /** Sum of the result, see `resultSum`. */
  readonly result: string;
}

/** The version of the form, which every receipt begins with. */
export const RECEIPT_VERSION = 1;

/** A day as a number, for `inputs`: `2026-11-20` is 20261120. */
export const dayNumber = (day: PlainDate): number => Number(day.replaceAll('-', ''));

/** The day that a number stands for; `null` when there is none, or none near enough for a result to be about. */
export function dayOf(number: unknown): PlainDate | null {
  const day = String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return typeof number === 'number' && isPlainDate(day) && day >= '1900' && day < '3000' ? day : null;
}

const pack = (inputs: readonly ReceiptValue[]): string =>
  btoa(JSON.stringify(inputs)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** `null` for anything that `pack` would not have written, letter by letter. */
function unpack(text: string): readonly ReceiptValue[] | null {
  try {
    const inputs: unknown = JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
    return Array.isArray(inputs) && pack(inputs) === text ? inputs : null;
  } catch {
    return null;
  }
}

/**
 * `IJ1.progress.20261120.20250401.<answers>.<result>.<check>`: version, tool, day, edition, the answers as JSON in
 * base64url, the sum of the result, and the sum of all that stands before it. The same receipt is always written
 * with the same characters.
 * @throws InvalidCharacterError when a code is not plain ASCII
 */
export function writeReceipt({ tool, today, edition, inputs, result }: Receipt): string {
  const days = [today, edition].map(dayNumber);
  const body = [`IJ${RECEIPT_VERSION}`, tool, ...days, pack(inputs), result].join('.');
  return `${body}.${checkSum(body)}`;
}

/** The parts of a receipt that can be wrong by themselves. */
export type ReceiptPart = 'day' | 'edition' | 'answers';

/** A receipt whose sum is right, taken apart; or the part that means nothing. */
export function parseReceipt(code: string): Receipt | ReceiptPart {
  const [, tool = '', day, since, answers = '', result = ''] = code.split('.');
  const [today, edition] = [dayOf(Number(day)), dayOf(Number(since))];
  const inputs = unpack(answers);
  if (today === null || edition === null) {
    return today === null ? 'day' : 'edition';
  }
  return inputs === null ? 'answers' : { tool, today, edition, inputs, result };
}
