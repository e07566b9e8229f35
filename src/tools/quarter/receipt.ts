import type { QuarterForm } from '../../folder/answers/quarter';
import { dayNumber, dayOf, type ReceiptValue } from '../../formats/receipt';
import { isNullOr, isOneOf } from '../../formats/receiptValues';
import type { Receipted } from '../../frame/receipt';
import { type Context, judgeQuarterDays, planQuarter, type QuarterAnswers } from '../../rules';
import { answersOf } from './judge';
import { quarterKey, quarterName, readQuarter } from './quarters';

const REFLECTED = ['yes', 'no'] as const;

/** The quarter, the reader's own day for the 1:1, and whether there is a reflection. What is written stays behind. */
export const receiptInputs = ({ quarter, oneOnOne, reflected }: QuarterAnswers): ReceiptValue[] => [
  quarterKey(quarter),
  oneOnOne === null ? null : dayNumber(oneOnOne),
  reflected ? 'yes' : 'no',
];

/** What a receipt carries, or `null` when it is nothing that this tool writes. Never throws. */
export function readReceipt(inputs: readonly ReceiptValue[]): Receipted | null {
  const [key, day, reflected, ...more] = inputs;
  const quarter = typeof key === 'string' ? readQuarter(key) : null;
  if (
    more.length > 0 ||
    quarter === null ||
    !isNullOr(day, (value): value is number => dayOf(value) !== null) ||
    !isOneOf(reflected, REFLECTED)
  ) {
    return null;
  }
  const oneOnOne = dayOf(day);
  return {
    tool: 'quarter',
    inputs,
    judge: (context) => {
      const { from, to } = planQuarter(quarter, context);
      const isInside = oneOnOne === null || (oneOnOne >= from && oneOnOne <= to);
      return isInside
        ? judgeQuarterDays({ quarter, oneOnOne, reflected: reflected === 'yes' }, context)
        : null;
    },
    lines: [
      { id: 'quarter', value: quarterName(quarter), unit: 'code' },
      { id: 'oneOnOne', value: oneOnOne, unit: 'date' },
      { id: 'reflected', value: reflected, unit: 'code' },
    ],
  };
}

/** The receipt of the quarter that is shown. */
export const quarterReceipt = (form: QuarterForm, context: Context): Receipted | null =>
  readReceipt(receiptInputs(answersOf(form, context)));
