import { dayNumber, dayOf, type ReceiptValue } from '../../formats/receipt';
import { isNullOr, isWhole } from '../../formats/receiptValues';
import type { Receipted } from '../../frame/receipt';
import type { SeniorAnswers } from '../../rules';
import { FIRST_DAY, MOST_SESSIONS } from './answers';
import { judgeAnswers } from './judge';

// Beyond it the calendar soon ends, and counting on would throw.
const LAST_DAY = 2199_12_31;

const isDay = (value: unknown): value is number =>
  dayOf(value) !== null && (value as number) >= dayNumber(FIRST_DAY) && (value as number) <= LAST_DAY;

/** The answers as a receipt carries them: the day of certification, then the sessions. */
export const receiptInputs = ({ certified, sessions }: SeniorAnswers): ReceiptValue[] => [
  certified === null ? null : dayNumber(certified.value),
  sessions?.value ?? null,
];

/** What a receipt carries, or `null` when it is nothing that this tool writes. Never throws. */
export function readReceipt(inputs: readonly ReceiptValue[]): Receipted | null {
  const [certified, sessions, ...more] = inputs;
  if (
    more.length > 0 ||
    !isNullOr(certified, isDay) ||
    !isNullOr(sessions, (value) => isWhole(value, MOST_SESSIONS))
  ) {
    return null;
  }
  const day = dayOf(certified);
  const answers: SeniorAnswers = {
    certified: day === null ? null : { value: day, from: 'file' },
    sessions: sessions === null ? null : { value: sessions, from: 'file' },
  };
  return {
    tool: 'senior',
    inputs,
    judge: (context) => judgeAnswers(answers, context),
    lines: [
      { id: 'certified', value: day, unit: 'date' },
      { id: 'sessions', value: sessions, unit: 'session' },
    ],
  };
}

/** The receipt of the tool's answers. */
export const seniorReceipt = (answers: SeniorAnswers): Receipted | null =>
  readReceipt(receiptInputs(answers));
