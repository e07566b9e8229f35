import type { ReceiptValue } from '../../formats/receipt';
import { isNullOr, isOneOf, isWhole } from '../../formats/receiptValues';
import type { Receipted } from '../../frame/receipt';
import type { Answered, EligibilityAnswers, TraitAnswer } from '../../rules';
import { MOST_SESSIONS } from './answers';
import { judgeAnswers } from './judge';

// The form has fewer boxes; what is kept may come from a later edition of it.
const MOST_TOOLS = 100;
const TRAITS = ['yes', 'unsure', 'no'] as const satisfies readonly TraitAnswer[];
const isTrait = (value: unknown): value is TraitAnswer => isOneOf(value, TRAITS);

const answered = <Value>(value: Value | null): Answered<Value> | null =>
  value === null ? null : { value, from: 'file' };

/** The answers as a receipt carries them: the two counts, then the three statements. */
export const receiptInputs = (answers: EligibilityAnswers): ReceiptValue[] => [
  answers.tools?.value ?? null,
  answers.sessions?.value ?? null,
  answers.empathic?.value ?? null,
  answers.structured?.value ?? null,
  answers.motivation?.value ?? null,
];

/** What a receipt carries, or `null` when it is nothing that this tool writes. Never throws. */
export function readReceipt(inputs: readonly ReceiptValue[]): Receipted | null {
  const [tools, sessions, empathic, structured, motivation, ...more] = inputs;
  if (
    more.length > 0 ||
    !isNullOr(tools, (value) => isWhole(value, MOST_TOOLS)) ||
    !isNullOr(sessions, (value) => isWhole(value, MOST_SESSIONS)) ||
    !isNullOr(empathic, isTrait) ||
    !isNullOr(structured, isTrait) ||
    !isNullOr(motivation, isTrait)
  ) {
    return null;
  }
  const answers: EligibilityAnswers = {
    tools: answered(tools),
    sessions: answered(sessions),
    empathic: answered(empathic),
    structured: answered(structured),
    motivation: answered(motivation),
  };
  return {
    tool: 'eligibility',
    inputs,
    judge: (context) => judgeAnswers(answers, context),
    lines: [
      { id: 'tools', value: tools, unit: 'tool' },
      { id: 'sessions', value: sessions, unit: 'session' },
      { id: 'empathic', value: empathic, unit: 'code' },
      { id: 'structured', value: structured, unit: 'code' },
      { id: 'motivation', value: motivation, unit: 'code' },
    ],
  };
}

/** The receipt of the tool's answers. */
export const eligibilityReceipt = (answers: EligibilityAnswers): Receipted | null =>
  readReceipt(receiptInputs(answers));
