import type { Receipt } from '../../formats/receipt';
import { findReceipt, type ReceiptFault } from '../../formats/receiptFinder';
import { type Receipted, resultSum } from '../../frame/receipt';
import {
  type Context,
  compareUnder,
  contextOn,
  type EditionComparison,
  type PlainDate,
  type Records,
  RULES,
} from '../../rules';
import { openReceipt } from '../receipts';

/** The day of the check, the day whose rules are meant by today's, and other values than the published ones. */
export interface CheckDays {
  readonly today: PlainDate;
  readonly rulesAsOf?: PlainDate | undefined;
  readonly records?: Records;
}

/** A decision under the rules of then and of now, both on the day it was made, so that only the rules differ. */
export interface Compared {
  readonly written: Context;
  readonly current: Context;
  readonly comparison: EditionComparison;
}

/** A receipt that is as it was written. */
export interface CheckedReceipt extends Compared {
  readonly code: string;
  readonly receipt: Receipt;
  readonly receipted: Receipted;
  /** Whether the answers still give the result under the rules of then. */
  readonly sameResult: boolean;
}

export type CheckFault = ReceiptFault | { readonly kind: 'unknownTool'; readonly tool: string };

export type ReceiptCheck =
  | { readonly ok: true; readonly checked: CheckedReceipt }
  | { readonly ok: false; readonly fault: CheckFault };

/** The rules of then and of today, both on the day that was judged by. */
export function contextsOf(
  judgedOn: PlainDate,
  edition: PlainDate,
  { today, rulesAsOf, records = RULES }: CheckDays,
) {
  return {
    written: contextOn(judgedOn, edition, records),
    current: contextOn(judgedOn, rulesAsOf ?? today, records),
  };
}

/** Finds a receipt in a text and decides its answers anew, by the rules it was written under and by today's. */
export function checkText(text: string, days: CheckDays): ReceiptCheck {
  const reading = findReceipt(text);
  if (!reading.ok) {
    return { ok: false, fault: reading.fault };
  }
  const { code, receipt } = reading;
  const receipted = openReceipt(receipt);
  if (receipted === 'unknownTool') {
    return { ok: false, fault: { kind: 'unknownTool', tool: receipt.tool } };
  }
  if (receipted === 'answers') {
    return { ok: false, fault: { kind: 'unreadable', part: 'answers' } };
  }
  const { written, current } = contextsOf(receipt.today, receipt.edition, days);
  const comparison = compareUnder(receipted.judge, written, current);
  const sameResult = resultSum(comparison.before) === receipt.result;
  return { ok: true, checked: { code, receipt, receipted, written, current, comparison, sameResult } };
}
