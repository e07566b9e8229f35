import type { Backup } from '../../folder/backup';
import { TOOL_IDS, type ToolId } from '../../folder/toolIds';
import type { Receipt } from '../../formats/receipt';
import { findReceipt, type ReceiptFault } from '../../formats/receiptFinder';
import { todayInStockholm } from '../../formats/stockholm';
import type { Locale } from '../../formats/units';
import { type Receipted, receiptCode, resultSum } from '../../frame/receipt';
import {
  type Context,
  compareUnder,
  contextOn,
  type EditionComparison,
  type PlainDate,
  type Records,
  RULES,
} from '../../rules';
import { compareEditions } from '../compareEditions';
import { openReceipt, receiptedAnswers } from '../receipts';

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

function contextsOf(
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

/** One tool's answers in a file. */
export interface CheckedAnswers extends Compared {
  readonly tool: ToolId;
  readonly receipted: Receipted | null;
}

export interface CheckedFile {
  readonly madeOn: PlainDate;
  readonly tools: readonly CheckedAnswers[];
  /** Whether the answers in the file are those of the receipt beside it; `null` without such a receipt. */
  readonly belongs: { readonly tool: ToolId; readonly same: boolean | 'notThere' } | null;
}

/** Decides all answers in a backup anew, by the rules of the day it was made and by today's. */
export function checkFile(
  { exportedAt, tools }: Backup,
  beside: CheckedReceipt | null,
  days: CheckDays,
  locale: Locale,
): CheckedFile {
  const madeOn = todayInStockholm(new Date(exportedAt));
  const { written, current } = contextsOf(madeOn, madeOn, days);
  return {
    madeOn,
    tools: TOOL_IDS.flatMap((tool): CheckedAnswers[] => {
      const answers = tools[tool];
      return answers === undefined
        ? []
        : [
            {
              tool,
              written,
              current,
              comparison: compareEditions(tool, answers, written, current, locale),
              receipted: receiptedAnswers(tool, answers, written, locale),
            },
          ];
    }),
    belongs: beside === null ? null : belongsTo(tools, beside, locale),
  };
}

function belongsTo(
  tools: Backup['tools'],
  { code, receipt, written }: CheckedReceipt,
  locale: Locale,
): CheckedFile['belongs'] {
  const tool = receipt.tool as ToolId;
  const answers = tools[tool];
  if (answers === undefined) {
    return { tool, same: 'notThere' };
  }
  const receipted = receiptedAnswers(tool, answers, written, locale);
  // The edition as the receipt names it: a tool knows only the editions of its own rules.
  return {
    tool,
    same: receipted !== null && receiptCode(receipted, written, receipt.edition) === code,
  };
}
