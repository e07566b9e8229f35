import { type ReceiptValue, writeReceipt } from '../formats/receipt';
import { checkSum } from '../formats/receiptSum';
import type { Locale } from '../formats/units';
import { type Context, editionFor, type Judgement, type PlainDate, type Unit } from '../rules';
import { receiptText } from './receiptText';
import type { Report } from './report';

/** One thing that a receipt carries, for the page that reads it. The words belong there, by the id. */
export interface ReceiptLine {
  readonly id: string;
  /** `null`: not answered. Text is a code, never words. */
  readonly value: number | string | null;
  readonly unit: Unit | 'date' | 'code' | null;
  /** Which of several, from 1. */
  readonly row?: number;
}

/** A tool's answers as a receipt carries them, and the decision that they are enough for. */
export interface Receipted {
  readonly tool: string;
  readonly inputs: readonly ReceiptValue[];
  /** `null` when they cannot be counted under these rules. */
  readonly judge: (context: Context) => Judgement | null;
  readonly lines: readonly ReceiptLine[];
}

/** The sum of what a decision came to: verdict, how each step stands, and figures. Limits belong to the rules. */
export const resultSum = (judgement: Judgement | null): string =>
  checkSum(
    judgement === null
      ? ''
      : [
          judgement.verdict?.answer ?? '',
          judgement.outcome ?? '',
          ...judgement.steps.map(({ rule, status }) => `${rule} ${status}`),
          ...judgement.figures.map(({ id, value }) => `${id} ${value}`),
        ].join('\n'),
  );

/** The first day of the rules that count, which is what a receipt knows their version by. */
export const editionIn = ({ rules }: Context): PlainDate => editionFor(rules.on).from;

/**
 * The receipt of a decision.
 * @param edition first day of the edition, when it is known already
 */
export const receiptCode = (
  { tool, inputs, judge }: Receipted,
  context: Context,
  edition: PlainDate = editionIn(context),
): string =>
  writeReceipt({
    tool,
    today: context.today,
    edition,
    inputs,
    result: resultSum(judge(context)),
  });

/** The receipt as a paragraph of its own below a note, in a calendar for instance; empty without one. */
export const receiptNote = (receipted: Receipted | null, context: Context, locale: Locale): string => {
  const { label, where } = receiptText[locale];
  return receipted === null ? '' : `\n\n${label}: ${receiptCode(receipted, context)} (${where})`;
};

/** The report with its receipt; without one when the answers are more than a receipt holds. */
export const withReceipt = (
  report: Report,
  receipted: Receipted | null,
  context: Context,
  locale: Locale,
): Report =>
  receipted === null
    ? report
    : { ...report, receipt: { ...receiptText[locale], code: receiptCode(receipted, context) } };
