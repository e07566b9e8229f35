import type { Backup } from '../../folder/backup';
import { JUDGED_TOOLS, type JudgedTool } from '../../folder/toolIds';
import { todayInStockholm } from '../../formats/stockholm';
import type { Locale } from '../../formats/units';
import { type Receipted, receiptCode } from '../../frame/receipt';
import type { PlainDate } from '../../rules';
import { compareEditions } from '../compareEditions';
import { receiptedAnswers } from '../receiptedAnswers';
import { type CheckDays, type CheckedReceipt, type Compared, contextsOf } from './check';

/** One tool's answers in a file. */
export interface CheckedAnswers extends Compared {
  readonly tool: JudgedTool;
  readonly receipted: Receipted | null;
}

export interface CheckedFile {
  readonly madeOn: PlainDate;
  readonly tools: readonly CheckedAnswers[];
  /** Whether the answers in the file are those of the receipt beside it; `null` without such a receipt. */
  readonly belongs: { readonly tool: JudgedTool; readonly same: boolean | 'notThere' } | null;
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
    tools: JUDGED_TOOLS.flatMap((tool): CheckedAnswers[] => {
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
  const tool = receipt.tool as JudgedTool;
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
